using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Learning;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Files.Storage;

namespace Quiz.Desks;

/// <summary>What is due over the banks at hand, and the sittings that ask it.</summary>
internal sealed class Reviewing(History history, Shelf shelf, string learner, TimeProvider time)
{
    public DateOnly Today => StudyDay.Of(time.GetLocalNow());

    /// <summary>How the learner stands in some banks today.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public Standing Standing(IEnumerable<string> paths)
    {
        IReadOnlyList<ShelvedBank> banks = shelf.Banks(paths);
        var index = new PointIndex(banks.SelectMany(b => b.Questions));
        Schedule schedule = history.Schedule(learner, index.PointsOf);
        return new Standing(banks, schedule, DueList.Of(schedule, Today, index, int.MaxValue));
    }

    /// <summary>What of it the learner knows now.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public HashSet<PointKey> Known(Standing standing) => KnownPoints.Of(
        standing.Schedule, history.Record(learner).Remembered,
        new PointIndex(standing.Banks.SelectMany(b => b.Questions)), Today);

    /// <summary>
    /// The next sitting of a round, on the text with the most forgotten point: what the learner has got wrong in a way
    /// that sticks, then the most forgotten first. Null if nothing is due.
    /// </summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public (ShelvedBank Bank, Plan Plan, Items<Misconception> Misconceptions)? Next(
        ReviewRound round, IEnumerable<string> paths, long seed)
    {
        Standing standing = Standing(paths);
        if (standing.Due.Items.IsEmpty) return null;
        Items<Misconception> misconceptions = Misconceptions(standing.Banks.Select(b => b.Bank));
        Items<DueItem> due = MisconceptionsFirst.Order(standing.Due, misconceptions, round.CountLeft).Items;
        DueItem[] items = FirstText(due);
        ShelvedBank bank = standing.Banks.First(b => b.Bank.Id == items[0].Question.Bank);
        var options = new SittingOptions
        {
            Prove =
            round.Request.Prove,
            Certainty = round.Request.Certainty,
            Seed = seed
        };
        return (
            bank,
            SittingPlanner.Review(
                bank.Bank,
                options,
                items.Select(i => i.Question.Id).ToItems(),
                round.MinutesLeft,
                items.Where(standing.Schedule.HasChangedKey).Select(i => i.Question.Id).ToItems()),
            misconceptions);
    }

    /// <summary>
    /// What comes first of what is due: the questions on the text with the most forgotten point, in their order.
    /// </summary>
    public static DueItem[] FirstText(IReadOnlyCollection<DueItem> due)
    {
        string first = due.OrderBy(i => i.Recall).ThenBy(i => i.Point.Key).First().Question.Bank;
        return [.. due.Where(i => i.Question.Bank == first)];
    }

    /// <summary>What the learner has got wrong in a way that sticks.</summary>
    /// <param name="before">Only what happened before; null looks at everything.</param>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public Items<Misconception> Misconceptions(IEnumerable<Bank> banks, DateTimeOffset? before = null)
    {
        LearningRecord record = history.Record(learner);
        if (before is { } end) record = record with { Answers = record.Answers.Where(a => a.At < end).ToItems() };
        return Quiz.Core.Learning.Misconceptions.Of(record, banks);
    }

    /// <summary>The reviews of today that were left and can be gone on with, the last first.</summary>
    /// <param name="paths">The files of the banks that are to be reviewed; none means all.</param>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public SittingRow[] Unfinished(Items<string> paths)
    {
        var banks = shelf.Banks(paths).Select(b => b.Bank.Id).ToHashSet(StringComparer.Ordinal);
        return [.. history.Sittings(null, learner).Where(s =>
            s is { IsFinished: false, Mode: Mode.Review } && (paths.IsEmpty || banks.Contains(s.Bank))
                && IsOfToday(s))];
    }

    /// <summary>What is due is looked up anew each day.</summary>
    public bool IsOfToday(SittingRow review) => StudyDay.Of(review.LastAt, time.LocalTimeZone) == Today;
}

/// <summary>How a learner stands in the banks at hand on a day.</summary>
/// <param name="Due">What is due in them.</param>
internal sealed record Standing(IReadOnlyList<ShelvedBank> Banks, Schedule Schedule, DueList Due);
