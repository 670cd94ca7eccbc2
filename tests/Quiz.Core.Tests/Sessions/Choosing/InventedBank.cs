using CsCheck;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Sessions.Choosing;

/// <summary>Invented banks whose questions stand close enough together to get into each other's way.</summary>
internal static class InventedBank
{
    private const int Passages = 6, Length = 400, Sentence = 30, Rows = 30;

    private static readonly string[] Families =
        ["who-says", "what-they-say", "sort-voices", "what-they-want", "who-wants", "whose-idea", "find-it"];

    private static readonly Gen<Items<EvidenceEntry>> Evidence = Gen.Select(
        Gen.Int[1, Passages], Gen.Int[0, Length], Gen.Int[1, 12])
        .Select((passage, start, length) => new EvidenceEntry(
            Build.Place(passage, start, start + length) with { Sentences = [$"p{passage}.{start / Sentence}"] }, []))
        .Array[1, 4].Select(entries => entries.ToItems());

    private static readonly Gen<Question> Written = Gen.Select(Evidence, Gen.Int[-1, 3], Gen.Int[0, 9], Gen.Int[0, 3])
        .Select((evidence, process, shape, core) => (shape switch
        {
            0 =>
            Build.Open("w"),
            1 => Build.Fill("w"),
            _ => (Question)Build.Choice("w")
        }) with
        {
            Process = process < 0 ? null : (Process)process,
            IsCore = core == 0,
            Evidence = shape == 0 ? [] : evidence,
            Passage = evidence[0].Place.Passage,
        });

    private static readonly Gen<Question> Derived = Gen.Select(
        Evidence,
        Gen.Enum<Process>(),
        Gen.Int[0, Families.Length - 1].Select(i => Families[i]),
        Gen.Int[0, Rows],
        Gen.Int[0, Rows].Array[0, 2],
        Gen.Int[0, 9])
        .Select((evidence, process, family, row, beside, box) => (Question)Build.Choice("d") with
        {
            Process = process,
            Tags = [family],
            Evidence = evidence,
            Passage = evidence[0].Place.Passage,
            Statement = box == 0 ? $"A statement  {row % 3}." : null,
            About = [new Point(Point.Claim, $"c{row}")],
            Beside = beside.Select(b => new Point(Point.Claim, $"c{b}")).ToItems(),
        });

    public static Gen<Bank> Any { get; } = Gen.Select(Written.Array[0, 25], Derived.Array[0, 40], Gen.Bool)
        .Select((written, derived, hasCore) => Build.Bank() with
        {
            Passages = [.. Enumerable.Range(1, Passages).Select(n => Build.Passage(n, "One. Two."))],
            Questions = written.Select((q, i) => q with { Id = $"q{i}", IsCore = q.IsCore && hasCore }).ToItems(),
            Derived = derived.Select((q, i) => q with { Id = $"{q.Tags[0]}.r{i}" }).ToItems(),
        });
}
