using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>How a learner is doing, as far as their history and the banks of today tell.</summary>
public sealed record LearnerProgress
{
    /// <summary>How many days the forecasts look ahead: four weeks.</summary>
    public const int DaysAhead = 28;

    /// <summary>The sittings in the order of time, also those on banks that are gone.</summary>
    public required Items<ScorePoint> Scores { get; init; }

    /// <summary>Today and the next four weeks; null as long as nothing was asked that can be asked again.</summary>
    public required RecallForecast? Recall { get; init; }

    /// <summary>
    /// What falls due on each of the days of four weeks, today being the first; none as long as nothing is scheduled.
    /// </summary>
    public required Items<DueDay> Due { get; init; }

    /// <summary>The next day on which something is due, today at the earliest; null if nothing is scheduled.</summary>
    public required DateOnly? NextDue { get; init; }

    public required Items<MasteryTally> Speakers { get; init; }

    public required Items<MasteryTally> Sides { get; init; }

    /// <summary>By what questions ask of a reader, named by the word that banks use.</summary>
    public required Items<MasteryTally> Processes { get; init; }

    /// <summary>By passage, in the order of the text.</summary>
    public required Items<MasteryTally> Passages { get; init; }

    public required Items<CertaintyTally> Certainty { get; init; }

    public required Items<ProofCount> Proof { get; init; }

    /// <param name="banks">Those there are. Groups are made of those that were asked about.</param>
    /// <param name="bank">The id of the one bank that is looked at; null looks at everything.</param>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    public static LearnerProgress Of(LearningRecord record, IReadOnlyCollection<Bank> banks, DateOnly today,
        string? bank = null, int rollover = StudyDay.UsualRollover)
    {
        if (bank is not null)
        {
            record = record with
            {
                Answers = record.Answers.Where(a => a.Bank == bank)
                .ToItems(),
                Scores = record.Scores.Where(s => s.Bank == bank).ToItems()
            };
        }

        HashSet<string> asked = [.. record.Answers.Select(a => a.Bank)];
        Bank[] known = [.. banks.Where(b => asked.Contains(b.Id)).OrderBy(b => b.Title, StringComparer.Ordinal)];
        var index = new PointIndex(known.SelectMany(Askable.Of));
        Schedule schedule = Schedule.Fold(record, index.PointsOf, rollover);
        Card[] cards = [.. StillAsked(schedule, index)];
        var last = new LastTimes(record.Remembered, index);
        Mastery[] mastery = [.. known.Select(b => new Mastery(b, last))];
        return new LearnerProgress
        {
            Scores = ScorePoint.Of(record.Scores, rollover),
            Recall = RecallForecast.Of(cards, today, DaysAhead + 1),
            Due = cards.Length == 0 ? [] : DueDay.Of(schedule, index, today, DaysAhead),
            NextDue = cards.Length == 0 ? null : cards.Min(c => c.Due) is var next && next < today ? today : next,
            Speakers = mastery.SelectMany(m => m.BySpeaker()).ToItems(),
            Sides = mastery.SelectMany(m => m.BySide()).ToItems(),
            Processes = Mastery.ByProcess(known, last).ToItems(),
            Passages = mastery.SelectMany(m => m.ByPassage()).ToItems(),
            Certainty = Calibration.Of(record.Answers),
            Proof = ProofCount.Of(record.Answers.Select(a => a.Proving)),
        };
    }

    /// <summary>The points that can still be asked: a question is left that is not disputed.</summary>
    private static IEnumerable<Card> StillAsked(Schedule schedule, PointIndex index)
    {
        ILookup<(string, string), Dispute> disputes = schedule.Disputes.ToLookup(d => (d.Bank, d.Question));
        return schedule.Points
            .Where(p => index.Asking(p.Key).Any(q => !disputes[(q.Bank, q.Id)].Any(d => d.Suspends(q))))
            .Select(p => p.Card);
    }
}
