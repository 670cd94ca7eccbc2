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
    private static readonly ConditionalWeakTable<Bank, StrongBox<Items<Items<Block>>>> Plain = [];

    public static Items<Block> Of(Bank bank, IReadOnlyList<Mark> marks)
    {
        Items<Items<Block>> plain = Plain.GetValue(bank, b => new(b.Passages.Select(p => Blocks(p, []).ToItems()).ToItems())).Value;
        var marked = marks.Select(m => m.Place.Passage).ToHashSet(StringComparer.Ordinal);
        return bank.Passages.SelectMany((p, i) => marked.Contains(p.Id) ? Blocks(p, marks) : plain[i]).ToItems();
    }

    /// <summary>The original's paragraph, for a reader who has it.</summary>
    public static IEnumerable<Block> Original(Passage passage, Section? section)
    {
        if (passage is not { OriginalText: { } text, Original: { } original }) yield break;
        yield return new Block
        {
            Lead = [new Run("│ ", Tone.Dim)],
            Runs = [new Run($"original ¶{Wording.Number(original.Paragraph)}: ", Tone.Dim), new Run(text, Tone.Dim)],
            SpaceBefore = true,
            Section = section,
        };
    }

    /// <summary>A passage's heading and its text, and its original beneath where there is one.</summary>
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
        foreach (Block original in Original(passage, section)) yield return original;
    }
}
