namespace Quiz.Core.Learning;

/// <summary>
/// How something stands after its reviews: how well it is remembered, and when it is to be asked again.
/// </summary>
/// <param name="LastDay">The day of the last review.</param>
/// <param name="Due">The first day on which it should be asked again.</param>
/// <param name="Reviews">How many reviews there were, at least 1.</param>
/// <param name="Lapses">How many of them, after the first, found it forgotten.</param>
public sealed record Card(Memory Memory, DateOnly LastDay, DateOnly Due, int Reviews, int Lapses)
{
    /// <summary>The card after its reviews in the order in which they happened; null if there were none.</summary>
    /// <inheritdoc cref="After"/>
    public static Card? Fold(IEnumerable<Review> reviews, double retention = Fsrs.UsualRetention) =>
        reviews.Aggregate((Card?)null, (card, review) => After(card, review, retention));

    /// <summary>
    /// The card after one more review. One that seems to lie before the last counts as on the same day.
    /// </summary>
    /// <param name="before">Null before the first review.</param>
    /// <param name="retention">The chance of recall at which it is asked again, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The retention is out of range.</exception>
    public static Card After(Card? before, Review review, double retention = Fsrs.UsualRetention)
    {
        DateOnly day = before is null || review.Day > before.LastDay ? review.Day : before.LastDay;
        int days = before is null ? 0 : StudyDay.Between(before.LastDay, day);
        return new Card(
            Fsrs.Next(before?.Memory, days, review.Grade),
            day,
            StudyDay.After(day, Fsrs.IntervalAfter(before?.Memory, days, review.Grade, retention)),
            (before?.Reviews ?? 0) + 1,
            (before?.Lapses ?? 0) + (before is not null && review.Grade == Grade.Again ? 1 : 0));
    }

    public bool IsDue(DateOnly today) => Due <= today;

    /// <summary>
    /// The chance of recall on a day, from 0 to 1, if it is not asked until then; 1 on the day of the last review and
    /// before.
    /// </summary>
    public double Recall(DateOnly day) => Fsrs.Retrievability(StudyDay.Between(LastDay, day), Memory.Stability);
}
