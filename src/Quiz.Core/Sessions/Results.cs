using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>What came of a sitting: its score, and where it was lost.</summary>
public sealed record Results
{
    public required double Marks { get; init; }

    public required double Points { get; init; }

    public required int Right { get; init; }

    public required int Partly { get; init; }

    public required int Wrong { get; init; }

    public required int DontKnow { get; init; }

    public required int Blank { get; init; }

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
        Items<Asked> all = session.Questions;
        return new Results
        {
            Marks = all.Sum(q => q.Marks),
            Points = all.Sum(q => q.Question.Points),
            Right = Count(all, Outcome.Right),
            Partly = Count(all, Outcome.Partly),
            Wrong = Count(all, Outcome.Wrong),
            DontKnow = Count(all, Outcome.DontKnow),
            Blank = all.Count(q => !q.IsAnswered),
            ByTag = Tallies(all, q => q.Question.Tags.Select(t => (t, t))),
            BySpeaker = Tallies(all, q => Touched(q, bank.Claims, c => c.Evidence).SelectMany(c => Speakers(bank, c))),
            BySide = Tallies(all, q => Touched(q, bank.Wants, w => w.Evidence).SelectMany(w => w.Sides).Select(id => (id, SideName(bank, id)))),
            ByPassage = Tallies(all.Where(q => q.Question.Passage is not null), q => [(q.Question.Passage!, PassageName(bank, q.Question.Passage!))])
                .OrderBy(t => bank.Passage(t.Id).Number).ToItems(),
            NotRight = all.Where(q => q.Scored?.Verdict.Outcome != Outcome.Right).Select(q => q.Question.Id).ToItems(),
        };
    }

    private static int Count(Items<Asked> all, Outcome outcome) => all.Count(q => q.Scored?.Verdict.Outcome == outcome);

    private static Items<Tally> Tallies(IEnumerable<Asked> asked, Func<Asked, IEnumerable<(string Id, string Name)>> groups) => asked
        .SelectMany(q => groups(q).Distinct().Select(g => (Group: g, Asked: q)))
        .GroupBy(pair => pair.Group)
        .Select(g => new Tally(g.Key.Id, g.Key.Name, g.Count(pair => pair.Asked.Scored?.Verdict.Outcome == Outcome.Right), g.Count()))
        .ToItems();

    /// <summary>The rows of a table whose words the question turns on.</summary>
    private static IEnumerable<T> Touched<T>(Asked asked, Items<T> rows, Func<T, Items<EvidenceEntry>> evidence) =>
        rows.Where(row => evidence(row).Any(e => asked.Question.Evidence.Any(own => own.Places.Any(e.Place.Overlaps))));

    private static IEnumerable<(string, string)> Speakers(Bank bank, Claim claim) =>
        new[] { claim.By }.Concat(claim.AlsoBy).Select(id => (id, bank.People.FirstOrDefault(p => p.Id == id)?.Name ?? "the article itself"));

    private static string SideName(Bank bank, string id) => bank.Sides.FirstOrDefault(s => s.Id == id)?.Name ?? id;

    private static string PassageName(Bank bank, string id) => bank.Passage(id).Title ?? id;
}

/// <summary>How many questions of a group were right at the first try. Counts, because a percentage of two says nothing.</summary>
public sealed record Tally(string Id, string Name, int Right, int Asked);
