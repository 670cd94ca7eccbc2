using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Scheduling;

/// <summary>What a learner remembers of each point, and when it is to be asked again: a fold over their history.</summary>
/// <param name="Points">The points that were asked, by key.</param>
/// <param name="Disputes">The questions that are not to be asked as they are.</param>
public sealed record Schedule(Items<PointSchedule> Points, Items<Dispute> Disputes)
{
    /// <summary>
    /// Folds a history. Each point has at most one review a day: the first answer of the day that counts. Entries may come in any
    /// order and more than once, so that the union of two histories gives one schedule, whichever is added to which.
    /// </summary>
    /// <param name="history">Of one learner. Answers that are to be forgotten, such as under an older key, are left out of it.</param>
    /// <param name="pointsOf">What a question of a bank turns on; nothing for one that is not known any more.</param>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    /// <param name="retention">The chance of recall at which a point is asked again, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hour or the retention is out of range.</exception>
    public static Schedule Fold(
        IEnumerable<Entry> history,
        Func<string, string, Items<Point>> pointsOf,
        int rollover = StudyDay.UsualRollover,
        double retention = Fsrs.UsualRetention)
    {
        var points = new Dictionary<PointKey, PointFold>();
        (List<Entry> answers, Items<Dispute> disputes) = Read(history);
        foreach (Entry entry in answers)
        {
            var answered = (Answered)entry.Event;
            if (ObjectiveGrade.Of(answered) is not { } grade) continue;
            var review = new Review(StudyDay.Of(entry.At, rollover), grade);
            foreach (Point point in pointsOf(entry.Bank, answered.Question))
            {
                var key = new PointKey(entry.Bank, point);
                if (!points.TryGetValue(key, out PointFold? fold)) points.Add(key, fold = new PointFold());
                fold.Take(review, new Turn(answered.Question, entry.At, answered.KeyHash), retention);
            }
        }

        return new Schedule(points.OrderBy(p => p.Key).Select(p => p.Value.Of(p.Key)).ToItems(), disputes);
    }

    /// <summary>The answers that count, in the order of time, and the disputes, in the order of their names.</summary>
    private static (List<Entry>, Items<Dispute>) Read(IEnumerable<Entry> history)
    {
        List<Entry> answers = [];
        HashSet<Dispute> disputes = [];
        foreach (IGrouping<string, Entry> entries in history.GroupBy(e => e.Session))
        {
            Entry[] ordered = [.. entries];
            Array.Sort(ordered, InSitting);
            var sitting = SittingAnswers.Of(ordered);
            answers.AddRange(sitting.Counting);
            disputes.UnionWith(sitting.DisputesIn(ordered[0].Bank));
        }

        answers.Sort(InTime);
        return (
            answers,
            disputes.OrderBy(d => d.Bank, StringComparer.Ordinal).ThenBy(d => d.Question, StringComparer.Ordinal).ThenBy(d => d.ContentHash, StringComparer.Ordinal).ToItems());
    }

    private static int InSitting(Entry left, Entry right)
    {
        int number = left.Number.CompareTo(right.Number), time = left.At.CompareTo(right.At);
        return number != 0 ? number : time != 0 ? time : left.Id.CompareTo(right.Id);
    }

    private static int InTime(Entry left, Entry right)
    {
        int time = left.At.CompareTo(right.At);
        if (time != 0) return time;
        int sitting = string.CompareOrdinal(left.Session, right.Session);
        return sitting != 0 ? sitting : InSitting(left, right);
    }
}
