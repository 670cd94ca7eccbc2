using Quiz.Core;
using Quiz.Core.Scheduling;
using Quiz.Core.Sessions;
using Quiz.Storage;

namespace Quiz;

/// <summary>What is due over the banks at hand, and the sittings that ask it.</summary>
internal sealed class Reviewing(History history, Shelf shelf, string learner, TimeProvider time)
{
    public DateOnly Today => StudyDay.Of(time.GetLocalNow());

    /// <summary>How the learner stands in some banks today.</summary>
    /// <param name="count">How many questions at most.</param>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public Standing Standing(IEnumerable<string> paths, int count = int.MaxValue)
    {
        IReadOnlyList<ShelvedBank> banks = shelf.Banks(paths);
        var index = new PointIndex(banks.SelectMany(b => b.Questions));
        Schedule schedule = history.Schedule(learner, index.PointsOf);
        return new Standing(banks, schedule, DueList.Of(schedule, Today, index, count));
    }

    /// <summary>The next sitting of a round: on the bank with the most forgotten point, the most forgotten first. Null if nothing is due.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public (ShelvedBank Bank, Plan Plan)? Next(ReviewRound round, IEnumerable<string> paths, long seed)
    {
        Standing standing = Standing(paths, round.CountLeft);
        if (standing.Due.Items.IsEmpty) return null;
        DueItem[] items = [.. standing.Due.Items.Where(i => i.Question.Bank == standing.Due.Items[0].Question.Bank)];
        ShelvedBank bank = standing.Banks.First(b => b.Bank.Id == items[0].Question.Bank);
        var options = new SittingOptions { Prove = round.Request.Prove, Certainty = round.Request.Certainty, Seed = seed };
        return (bank, Sitting.Review(
            bank.Bank,
            options,
            items.Select(i => i.Question.Id).ToItems(),
            round.MinutesLeft,
            items.Where(standing.Schedule.HasChangedKey).Select(i => i.Question.Id).ToItems()));
    }

    /// <summary>The review of today that was left and can be gone on with; null if there is none or nobody can tell.</summary>
    /// <param name="banks">The ids of the banks that are to be reviewed; none means all.</param>
    public string? Unfinished(Items<string> banks)
    {
        try
        {
            return history.Sittings(null, learner).FirstOrDefault(s =>
                s is { IsFinished: false, Mode: Mode.Review }
                && (banks.IsEmpty || banks.Contains(s.Bank))
                && StudyDay.Of(s.LastAt, time.LocalTimeZone) == Today)?.Session;
        }
        catch (HistoryException)
        {
            return null; // the first step to be kept will say so
        }
    }
}

/// <summary>How a learner stands in the banks at hand on a day.</summary>
/// <param name="Due">What is due in them.</param>
internal sealed record Standing(IReadOnlyList<ShelvedBank> Banks, Schedule Schedule, DueList Due);
