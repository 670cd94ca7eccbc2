using System.Globalization;
using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Evidence.Quotes;

/// <summary>A text as <see cref="Folding.Fold(string)"/> leaves it, with the way back to the original.</summary>
/// <remarks>Every folded character stands for one whole grapheme of the original, so that no way back splits
/// one.</remarks>
internal sealed class FoldedText
{
    /// <summary>Below it every character alone is in NFC already.</summary>
    private const char FirstComposed = '\u0300';

    private readonly List<TextRange> _origins;

    private FoldedText(string text, List<TextRange> origins) => (Text, _origins) = (text, origins);

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var folded = new StringBuilder(original.Length);
        var origins = new List<TextRange>(original.Length);
        for (int i = 0, next; i < original.Length; i = next)
        {
            next = i + GraphemeLength(original, i);
            var origin = new TextRange(i, next);
            // Grapheme by grapheme gives the same as all at once: whatever composes is part of one.
            string composed = next - i == 1 && original[i] < FirstComposed
                ? original.Substring(i, 1)
                : Folding.Compose(original[i..next]);
            foreach (char c in composed)
            {
                char f = Folding.Fold(c);
                if (f == Folding.Dropped || (f == ' ' && (folded.Length == 0 || folded[^1] == ' '))) continue;
                folded.Append(f);
                origins.Add(origin);
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return new FoldedText(folded.ToString(), origins);
    }

    /// <summary>The original words of a folded range, which must not be empty.</summary>
    public TextRange Origin(TextRange folded) => new(_origins[folded.Start].Start, _origins[folded.End - 1].End);

    /// <summary>Whether a folded range begins and ends where graphemes of the original do.</summary>
    public bool IsWhole(TextRange folded) => IsBoundary(folded.Start) && IsBoundary(folded.End);

    /// <summary>The folded range of original words.</summary>
    public TextRange Fold(TextRange original) => new(IndexAt(original.Start), IndexAt(original.End));

    private bool IsBoundary(int index) =>
        index == 0 || index == Text.Length || _origins[index].Start != _origins[index - 1].Start;

    private int IndexAt(int position)
    {
        int low = 0, high = Text.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_origins[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int GraphemeLength(string text, int i) =>
        text[i] < 0x80 && (i + 1 == text.Length || text[i + 1] < 0x80)
            ? 1
            : StringInfo.GetNextTextElementLength(text, i);
}
