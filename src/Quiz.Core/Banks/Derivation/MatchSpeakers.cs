using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>Who says what: speakers to be put to their claims, among claims of others.</summary>
internal static class MatchSpeakers
{
    public const string Name = "match-speakers";
    private const int Most = 4, Least = 3, Decoys = 2;

    public static Family Family { get; } = new(Name, "claims of at least three people", Derive);

    /// <summary>One question takes one claim of each speaker, the next another one of each, as long as enough are left.</summary>
    private static IEnumerable<Question> Derive(Tables tables)
    {
        Claim[] usable = [.. tables.Claims.Where(c => c.By != Person.Narrator && IsUsable(tables, c))];
        var left = Tables.InTurn(usable, c => c.Id, Name).GroupBy(c => c.By).ToDictionary(g => g.Key, g => new Queue<Claim>(g));
        while (true)
        {
            var pairs = new List<Claim>();
            foreach (Queue<Claim> own in left.Values.OrderByDescending(q => q.Count).ThenBy(q => q.TryPeek(out Claim? next) ? next.By : ""))
            {
                if (pairs.Count < Most && own.TryPeek(out Claim? claim) && Fits(tables, claim, pairs)) pairs.Add(own.Dequeue());
            }

            if (pairs.Count < Least) yield break;
            yield return Ask(tables, pairs, usable);
        }
    }

    /// <summary>Whether a claim gives nobody's away.</summary>
    private static bool IsUsable(Tables tables, Claim claim) =>
        !tables.PointsBack(claim) && !tables.People.Any(p => tables.Names(claim, p));

    /// <summary>Whether each speaker has only the own claim, and each claim only its own speaker.</summary>
    private static bool Fits(Tables tables, Claim claim, List<Claim> chosen) => chosen.TrueForAll(c =>
        !tables.Holds(tables.By(c), claim) && !tables.Holds(tables.By(claim), c)
        && tables.By(c).Title != tables.By(claim).Title && tables.Speech.Clause(c) != tables.Speech.Clause(claim));

    private static PairQuestion Ask(Tables tables, List<Claim> pairs, Claim[] usable)
    {
        string id = pairs.Select(c => c.Id).Min(StringComparer.Ordinal)!; // there are pairs
        IEnumerable<Claim> ofNarrator = tables.Claims.Where(c => c.By == Person.Narrator && IsUsable(tables, c));
        Claim[] decoys = [.. Tables.InTurn(usable.Concat(ofNarrator), c => c.Id, $"{Name}.{id}")
            .Where(c => pairs.TrueForAll(p => !tables.Holds(tables.By(p), c) && tables.Speech.Clause(p) != tables.Speech.Clause(c)))
            .DistinctBy(c => tables.Speech.Clause(c))
            .OrderBy(c => c.By == Person.Narrator)
            .Take(Decoys)];
        Claim[] inOrder = [.. pairs.OrderBy(tables.PlaceInArticle).ThenBy(c => c.Id, StringComparer.Ordinal)];
        return new Sketch(tables, Name, id)
        {
            Prompt = tables.Phrases.Fill(Name),
            About = inOrder.Select(c => new Point(Point.Claim, c.Id)).ToItems(),
            Beside = decoys.Select(c => new Point(Point.Claim, c.Id)).ToItems(),
            Process = Process.Interpret,
            Evidence = inOrder.SelectMany(c => c.Evidence).ToItems(),
            Rationale = decoys.Length == 0 ? null : string.Join(' ', decoys.Select(c => tables.Speech.Sentence(c, tables.By(c)))),
        }.Pair(
            PairSense.Pairs,
            inOrder.Select(c => new PairLeft(c.By, tables.By(c).Title, [c.Id], tables.Speech.Sentence(c, tables.By(c)))),
            inOrder.Concat(decoys).Select(c => new PairRight(c.Id, tables.Speech.Clause(c))));
    }
}
