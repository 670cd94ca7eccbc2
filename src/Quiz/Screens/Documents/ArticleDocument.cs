using System.Globalization;
using System.Runtime.CompilerServices;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Answers;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Documents;

/// <summary>The passages as a document, with marks in it.</summary>
internal static class ArticleDocument
{
    /// <summary>The unmarked article of each bank: it is the same at every key press.</summary>
    private static readonly ConditionalWeakTable<Bank, StrongBox<Items<Items<Block>>>> Plain = [];

    /// <summary>The same with every sentence to click on.</summary>
    private static readonly ConditionalWeakTable<Bank, StrongBox<Items<Items<Block>>>> Clickable = [];

    /// <param name="walks">Whether sentences can be clicked on.</param>
    public static Items<Block> Of(Bank bank, IReadOnlyList<Mark> marks, bool walks = false)
    {
        Items<Items<Block>> plain = (walks ? Clickable : Plain)
            .GetValue(bank, b =>
                new(b.Passages.Select(p => Blocks(p, [], Targets(b, p, walks)).ToItems()).ToItems())).Value;
        var marked = marks.Select(m => m.Place.Passage).ToHashSet(StringComparer.Ordinal);
        return bank.Passages.SelectMany((p, i) => marked.Contains(p.Id)
            ? Blocks(p, marks, Targets(bank, p, walks))
            : plain[i]).ToItems();
    }

    /// <summary>The sentences of a passage, each with what a click on it means.</summary>
    private static (TextRange Range, string Target)[] Targets(Bank bank, Passage passage, bool walks)
    {
        if (!walks) return [];
        int first = SentenceList.IndexOf(bank, passage.Address(0));
        return [.. passage.Sentences.Select((range, i) => (range, SentenceHand.TargetOf(first + i)))];
    }

    /// <summary>The original's paragraph, for a reader who has it.</summary>
    public static IEnumerable<Block> Original(Passage passage, Section? section)
    {
        if (passage is not { OriginalText: { } text, Original: { } original }) yield break;
        yield return new Block
        {
            Lead = [new Run("│ ", Tone.Dim)],
            Runs = [new Run($"original ¶{Phrases.Number(original.Paragraph)}: ", Tone.Dim), new Run(text, Tone.Dim)],
            SpaceBefore = true,
            Section = section,
        };
    }

    /// <summary>A passage's heading and its text, and its original beneath where there is one.</summary>
    private static IEnumerable<Block> Blocks(
        Passage passage, IReadOnlyList<Mark> marks, (TextRange Range, string Target)[] targets)
    {
        string label = string.Create(CultureInfo.InvariantCulture, $"¶{passage.Number}");
        var section = new Section(passage.Id, passage.Title ?? "", label);
        yield return new Block
        {
            Runs = passage.Title is null
                ? [new Run(label, Tone.Dim)]
                : [new Run(label + "  ", Tone.Dim), new Run(passage.Title, Tone.Strong)],
            SpaceBefore = true,
            Section = section,
        };
        yield return new Block { Runs = Mark.Runs(passage, marks, targets), Section = section };
        foreach (Block original in Original(passage, section)) yield return original;
    }
}
