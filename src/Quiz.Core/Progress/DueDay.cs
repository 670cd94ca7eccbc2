using Quiz.Core.Scheduling;

namespace Quiz.Core.Progress;

/// <summary>How many points of the text fall due on a day; today has those that are overdue, too.</summary>
public sealed record DueDay(DateOnly Day, int Points)
{
    /// <param name="days">How many days, today included.</param>
    public static Items<DueDay> Of(IEnumerable<Card> cards, DateOnly today, int days) =>
        Forecast.DuePerDay(cards, today, days).Select((points, i) => new DueDay(StudyDay.After(today, i), points)).ToItems();
}
