using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>A piece of the article that is read and quoted as one.</summary>
public sealed record Passage
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    /// <summary>The passage's place in the bank, from 1: the 7 of ¶7.</summary>
    public required int Number { get; init; }

    public Original? Original { get; init; }

    public required string Text { get; init; }

    /// <summary>
    /// The paragraph of the original that it retells, where the reader has brought the original along.
    /// </summary>
    public string? OriginalText { get; init; }

    /// <summary>The sentences of <see cref="Text"/>, in order.</summary>
    public required Items<TextRange> Sentences { get; init; }

    /// <summary>The 0-based index of the sentence that a position lies in, or of the last one before it.</summary>
    public int SentenceAt(int position)
    {
        int found = 0;
        for (int i = 0; i < Sentences.Count && Sentences[i].Start <= position; i++) found = i;
        return found;
    }

    /// <summary>The address of a sentence in a file, by its 0-based index: "supply.2" is the second one.</summary>
    public string Address(int sentence) => FormattableString.Invariant($"{Id}.{sentence + 1}");

    /// <summary>The addresses of the sentences that a place touches.</summary>
    public Items<string> Addresses(TextRange range)
    {
        int first = SentenceAt(range.Start), last = SentenceAt(Math.Max(range.Start, range.End - 1));
        return Enumerable.Range(first, last - first + 1).Select(Address).ToItems();
    }

    /// <summary>
    /// The address of a place on screen and paper: "¶7.2" is the second sentence of the seventh passage.
    /// </summary>
    public string Label(TextRange range) => FormattableString.Invariant($"¶{Number}.{SentenceAt(range.Start) + 1}");
}
