using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>What a learner's history says about their memory.</summary>
/// <param name="Answers">
/// The answers that count, in the order of time: not those of tests that were not handed in, nor of wrong ones
/// practised again, nor to questions that were disputed in the same sitting.
/// </param>
/// <param name="Disputes">The questions that are not to be asked as they are, in the order of their names.</param>
/// <param name="Decisions">What was decided about changed keys, in the order of time.</param>
public sealed record LearningRecord(Items<CountedAnswer> Answers, Items<Dispute> Disputes, Items<KeyDecision> Decisions)
{
    /// <summary>What each sitting has earned, disputed answers included: a score that was told stays.</summary>
    public Items<SittingScore> Scores { get; init; } = SittingScore.Of(Answers, _ => null);

    /// <summary>What the schedule is made from, in the order of time.</summary>
    public IEnumerable<Recollection> Recollections =>
        // filtered just before
        Answers.Where(a => a.Grade is not null)
            .Select(a => new Recollection(a.Bank, a.Question, a.At, a.Grade!.Value, a.KeyHash, a.About));

    public static LearningRecord Empty { get; } = new([], [], []);

    /// <summary>
    /// The answers that still stand: not those under an earlier key where it was decided to start over.
    /// </summary>
    public IEnumerable<CountedAnswer> Remembered
    {
        get
        {
            ILookup<(string, string), KeyDecision> fresh =
                Decisions.Where(d => d.StartsOver).ToLookup(d => (d.Bank, d.Question));
            return Answers.Where(a => !fresh[(a.Bank, a.Question)].Any(d => d.Forgets(a.At, a.KeyHash)));
        }
    }

    /// <param name="history">Of one learner, in any order; an entry may come more than once.</param>
    public static LearningRecord Of(IEnumerable<Entry> history)
    {
        List<CountedAnswer> answers = [];
        HashSet<Dispute> disputes = [];
        List<KeyDecision> decisions = [];
        List<CountedAnswer> scored = [];
        Dictionary<string, double?> worths = [];
        foreach (IGrouping<string, Entry> entries in history.GroupBy(e => e.Session))
        {
            var sitting = SittingAnswers.Of(entries);
            answers.AddRange(sitting.Counting);
            scored.AddRange(sitting.Scored);
            worths[entries.Key] = sitting.Worth;
            disputes.UnionWith(sitting.Disputes);
            decisions.AddRange(sitting.Decisions);
        }

        return Of(answers, disputes, decisions) with { Scores = SittingScore.Of(scored, worths.GetValueOrDefault) };
    }

    /// <summary>The same, whatever the order in which its parts come.</summary>
    public static LearningRecord Of(
        IEnumerable<CountedAnswer> answers, IEnumerable<Dispute> disputes, IEnumerable<KeyDecision> decisions) => new(
        answers.OrderBy(a => a.At).ThenBy(a => a.Session, StringComparer.Ordinal).ThenBy(a => a.Number).ToItems(),
        disputes.OrderBy(d => d.Bank, StringComparer.Ordinal).ThenBy(d => d.Question, StringComparer.Ordinal)
            .ThenBy(d => d.ContentHash, StringComparer.Ordinal).ToItems(),
        decisions.OrderBy(d => d.At)
            .ThenBy(d => d.Bank, StringComparer.Ordinal)
            .ThenBy(d => d.Question, StringComparer.Ordinal)
            .ThenBy(d => d.KeyHash, StringComparer.Ordinal)
            .ThenBy(d => d.StartsOver)
            .ToItems());
}
