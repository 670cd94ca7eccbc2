using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Derivation;

/// <summary>What is whose: wants, gains, gifts, fears and limits to be sorted by side.</summary>
internal static class SortWants
{
    public const string Name = "sort-wants";
    private const int OfEach = 3, OfEachOfMany = 2, Least = 4; // on average

    public static Family Family { get; } = new(Name, "two wants of one side and two of another that name no side", Derive);

    /// <summary>One question takes some wants, the next some more. How many of a side are among them is left to chance, since equal numbers would tell the last ones.</summary>
    private static IEnumerable<Question> Derive(Tables tables)
    {
        Want[] clear = [.. Tables.InTurn(tables.Wants.Where(w => IsClear(tables, w)), w => w.Id, Name).DistinctBy(w => tables.Relations.Phrase(w))];
        int size = clear.Select(w => w.Sides[0]).Distinct().Count() * (tables.Sides.Count > 2 ? OfEachOfMany : OfEach);
        return clear.Chunk(Math.Max(size, Least))
            .Where(part => part.Length >= Least && part.Select(w => w.Sides[0]).Distinct().Count() > 1)
            .Select(part => Ask(tables, [.. part.OrderBy(w => w.Id, StringComparer.Ordinal)]));
    }

    private static bool IsClear(Tables tables, Want want) =>
        want.Sides.Count == 1 && !tables.Relations.GivesAway(want) && !tables.Relations.IsDoubtful(want, want.Sides);

    private static PairQuestion Ask(Tables tables, Want[] items) => new Sketch(tables, Name, items[0].Id)
    {
        Prompt = tables.Phrases.Fill(Name),
        About = items.Select(w => new Point(Point.Want, w.Id)).ToItems(),
        Process = Process.Interpret,
        Evidence = items.SelectMany((Want w) => w.Evidence).Distinct().ToItems<EvidenceEntry>(),
    }.Pair(
        PairSense.Groups,
        items.Select(w => new PairLeft(w.Id, tables.Relations.Phrase(w), w.Sides, tables.Relations.Sentence(w, tables.Sides.First(s => s.Id == w.Sides[0])))),
        tables.Sides.Select(s => new PairRight(s.Id, tables.Relations.TitleOf(s))));
}
