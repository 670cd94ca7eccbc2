using System.Globalization;
using System.Runtime.CompilerServices;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Prose;

namespace Quiz.Screens;

/// <summary>The passages as a document, with marks in it.</summary>
internal static class ArticleDocument
{
    /// <summary>The unmarked article of each bank: it is the same at every key press.</summary>
    private static readonly ConditionalWeakTable<Bank, StrongBox<Items<Block>>> Plain = [];

    public static Items<Block> Of(Bank bank, IReadOnlyList<Mark> marks)
    {
        Items<Block> plain = Plain.GetValue(bank, b => new(b.Passages.SelectMany(p => Blocks(p, [])).ToItems())).Value;
        if (marks.Count == 0) return plain;
        var marked = marks.Select(m => m.Place.Passage).ToHashSet(StringComparer.Ordinal);
        return bank.Passages
            .SelectMany((p, i) => marked.Contains(p.Id) ? Blocks(p, marks) : [plain[2 * i], plain[2 * i + 1]])
            .ToItems();
    }

    /// <summary>Two blocks for each passage: its heading and its text.</summary>
    private static IEnumerable<Block> Blocks(Passage passage, IReadOnlyList<Mark> marks)
    {
        string label = string.Create(CultureInfo.InvariantCulture, $"¶{passage.Number}");
        var section = new Section(passage.Id, passage.Title ?? "", label);
        yield return new Block
        {
            Runs = passage.Title is null ? [new Run(label, Tone.Dim)] : [new Run(label + "  ", Tone.Dim), new Run(passage.Title, Tone.Strong)],
            SpaceBefore = true,
            Section = section,
        };
        yield return new Block { Runs = Mark.Runs(passage, marks), Section = section };
    }
}
