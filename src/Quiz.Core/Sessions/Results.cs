using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>What came of a sitting: its score, and where it was lost.</summary>
public sealed record Results
{
    public required double Marks { get; init; }

    /// <summary>What all scored questions are worth together.</summary>
    public required double Points { get; init; }

    public required int Right { get; init; }

    public required int Partly { get; init; }

    public required int Wrong { get; init; }

    public required int DontKnow { get; init; }

    /// <summary>Answered in words that a person has to read.</summary>
    public required int Unscored { get; init; }

    public required int Blank { get; init; }

    /// <summary>
    /// What answers and proofs have shown together: each outcome with its questions, where anything was to be proved.
    /// </summary>
    public required Items<ProofTally> ByProof { get; init; }

    /// <summary>By certainty, the levels that occurred: how often it was right.</summary>
    public required Items<CertaintyTally> ByCertainty { get; init; }

    /// <summary>The certainty's own sum; null where it was never asked for.</summary>
    public required int? CertaintyMarks { get; init; }

    /// <summary>The questions answered wrongly at the highest certainty.</summary>
    public required Items<string> SureAndWrong { get; init; }

    /// <summary>By kind of question, in the order of first appearance.</summary>
    public required Items<Tally> ByTag { get; init; }

    public required Items<Tally> BySpeaker { get; init; }

    public required Items<Tally> BySide { get; init; }

    /// <summary>By passage, those asked about, in order: the article as a map of where it went wrong.</summary>
    public required Items<Tally> ByPassage { get; init; }

    /// <summary>The questions that earned less than everything, in order.</summary>
    public required Items<string> NotRight { get; init; }

    public static Results Of(Session session)
    {
        Bank bank = session.Bank;
        Items<Asked> all = session.Counting;
        return new Results
        {
            Marks = all.Sum(q => q.Marks),
            Points = session.Worth,
            Right = Count(all, Outcome.Right),
            Partly = Count(all, Outcome.Partly),
            Wrong = Count(all, Outcome.Wrong),
            DontKnow = Count(all, Outcome.DontKnow),
            Unscored = Count(all, Outcome.Unscored),
            Blank = all.Count(q => !q.IsAnswered),
            ByProof = Proofs(all),
            ByCertainty = Certainties(all),
            CertaintyMarks =
                all.Any(q => q.Scored?.Certainty is not null) ? all.Sum(q => q.Scored?.Judgement.Mark ?? 0) : null,
            SureAndWrong = all.Where(q => q.Scored is { Certainty: 3, Verdict.Outcome: not Outcome.Right })
                .Select(q => q.Question.Id).ToItems(),
            ByTag = Tallies(all, q => q.Question.Tags.Select(t => (t, t))),
            BySpeaker = Tallies(all, q => QuestionPoints.Claims(bank, q.Question).SelectMany(c => Speakers(bank, c))),
            BySide = Tallies(all, q => QuestionPoints.Wants(bank, q.Question)
                .SelectMany(w => w.Sides)
                .Select(id => (id, SideName(bank, id)))),
            ByPassage = Tallies(
                all.Where(q => q.Question.Passage is not null),
                q => [(q.Question.Passage!, PassageName(bank, q.Question.Passage!))])
                .OrderBy(t => bank.Passage(t.Id).Number).ToItems(),
            NotRight = all.Where(q => q.Worth is > 0 && !q.EarnedAll).Select(q => q.Question.Id).ToItems(),
        };
    }

    private static int Count(Items<Asked> all, Outcome outcome) => all.Count(q => q.Outcome == outcome);

    private static Items<ProofTally> Proofs(Items<Asked> all) => all.All(q => q.Scored?.Judgement.Proof is null)
        ? []
        : Enum.GetValues<ProofOutcome>()
            .Select(o => new ProofTally(
                o, all.Where(q => q.Scored?.Judgement.Proof == o).Select(q => q.Question.Id).ToItems())).ToItems();

    private static Items<CertaintyTally> Certainties(Items<Asked> all) => all
        .Where(q => q.Scored?.Certainty is not null)
        .GroupBy(q => q.Scored!.Certainty!.Value) // filtered on the line above
        .OrderBy(g => g.Key)
        .Select(g =>
            new CertaintyTally(g.Key, g.Count(q => q.Scored!.Verdict.Outcome == Outcome.Right), g.Count())) // as above
        .ToItems();

    private static Items<Tally> Tallies(
        IEnumerable<Asked> asked, Func<Asked, IEnumerable<(string Id, string Name)>> groups) => asked
        .Where(q => q.Question.IsScored)
        .SelectMany(q => groups(q).Distinct().Select(g => (Group: g, Asked: q)))
        .GroupBy(pair => pair.Group)
        .Select(g => new Tally(
            g.Key.Id, g.Key.Name, g.Count(pair => pair.Asked.Scored?.Outcome == Outcome.Right), g.Count()))
        .ToItems();

    private static IEnumerable<(string, string)> Speakers(Bank bank, Claim claim) =>
        new[] { claim.By }.Concat(claim.AlsoBy)
            .Select(id => (id, bank.People.FirstOrDefault(p => p.Id == id)?.Name ?? "the writer"));

    private static string SideName(Bank bank, string id) => bank.Sides.FirstOrDefault(s => s.Id == id)?.Name ?? id;

    private static string PassageName(Bank bank, string id) => bank.Passage(id).Title ?? "";
}

/// <summary>
/// How many questions of a group were right at the first try. Counts, because a percentage of two says nothing.
/// </summary>
public sealed record Tally(string Id, string Name, int Right, int Asked);

/// <summary>What an outcome of proving comes to.</summary>
/// <param name="Questions">The questions that had it, by id, in order.</param>
public sealed record ProofTally(ProofOutcome Outcome, Items<string> Questions);

/// <summary>How often answers given at a level of certainty were right.</summary>
/// <param name="Level">From 1 to 3.</param>
public sealed record CertaintyTally(int Level, int Right, int Asked);
