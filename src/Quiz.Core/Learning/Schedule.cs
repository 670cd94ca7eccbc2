using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>
/// What a learner remembers of each point, and when it is to be asked again: a fold over their history.
/// </summary>
/// <param name="Points">The points that were asked, by key.</param>
/// <param name="Disputes">The questions that are not to be asked as they are.</param>
/// <param name="Decisions">What was decided about changed keys.</param>
public sealed record Schedule(Items<PointSchedule> Points, Items<Dispute> Disputes, Items<KeyDecision> Decisions)
{
    /// <summary>
    /// Folds a history. Entries may come in any order and more than once, so that the union of two histories gives one
    /// schedule, whichever is added to which.
    /// </summary>
    /// <param name="history">Of one learner.</param>
    /// <inheritdoc cref="Fold(LearningRecord, Func{string, string, Items{Point}}, int, double)"/>
    public static Schedule Fold(
        IEnumerable<Entry> history,
        Func<string, string, Items<Point>> pointsOf,
        int rollover = StudyDay.UsualRollover,
        double retention = Fsrs.UsualRetention) => Fold(LearningRecord.Of(history), pointsOf, rollover, retention);

    /// <summary>Folds what a history says.</summary>
    /// <inheritdoc cref="Fold(IEnumerable{Recollection}, Items{Dispute}, Items{KeyDecision}, Func{string, string, Items{Point}}, int, double)"/>
    public static Schedule Fold(
        LearningRecord record,
        Func<string, string, Items<Point>> pointsOf,
        int rollover = StudyDay.UsualRollover,
        double retention = Fsrs.UsualRetention) =>
            Fold(record.Recollections, record.Disputes, record.Decisions, pointsOf, rollover, retention);

    /// <summary>Each point has at most one review a day: the first answer of the day that counts.</summary>
    /// <param name="recollections">In the order of time.</param>
    /// <param name="pointsOf">
    /// What a question of a bank turns on; nothing for one that is not known any more, whose answers count for what it
    /// turned on when it was asked.
    /// </param>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    /// <param name="retention">The chance of recall at which a point is asked again, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hour or the retention is out of range.</exception>
    public static Schedule Fold(
        IEnumerable<Recollection> recollections,
        Items<Dispute> disputes,
        Items<KeyDecision> decisions,
        Func<string, string, Items<Point>> pointsOf,
        int rollover = StudyDay.UsualRollover,
        double retention = Fsrs.UsualRetention)
    {
        var fold = new ScheduleFold(decisions, pointsOf, rollover, retention);
        foreach (Recollection recollection in recollections) fold.Take(recollection);
        return new Schedule(fold.Points, disputes, decisions);
    }

    /// <summary>
    /// Whether a question has another key than when it was asked before, and nobody has decided yet what that means.
    /// </summary>
    public bool HasChangedKey(DueItem item) =>
        item.Point.Turns.FirstOrDefault(t => t.Question == item.Question.Id) is { } turn
        && (turn.HadOtherKey || turn.KeyHash != item.Question.KeyHash)
        && !Decisions.Any(
            d => d.Bank == item.Question.Bank && d.Question == item.Question.Id && d.KeyHash == item.Question.KeyHash);
}
