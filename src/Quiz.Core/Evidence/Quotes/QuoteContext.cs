using Quiz.Core.Prose;

namespace Quiz.Core.Evidence.Quotes;

/// <summary>The words that stand before and after a quotation, folded.</summary>
internal sealed class QuoteContext(QuoteSelector selector)
{
    /// <summary>How many characters on each side are compared, as Hypothesis does.</summary>
    private const int Reach = 32;

    private readonly string _prefix = Folding.Fold(selector.Prefix ?? "");
    private readonly string _suffix = Folding.Fold(selector.Suffix ?? "");

    private bool IsEmpty => _prefix.Length == 0 && _suffix.Length == 0;

    /// <summary>The place that the context tells apart, or all that it leaves open.</summary>
    /// <remarks>
    /// All of the context comes before parts of it. Like a quotation, a context of which more than half is wrong tells
    /// nothing.
    /// </remarks>
    public Items<TextRange> Choose(Items<TextRange> places, string text)
    {
        if (IsEmpty) return places;
        Items<TextRange> fitting = places.Where(p => Fits(p, text)).ToItems();
        if (!fitting.IsEmpty) return fitting;
        var likeness = places.Select(p => Likeness(p, text)).ToItems();
        double best = likeness.Max();
        return best < 0.5 ? places : places.Where((_, i) => likeness[i] >= best - 1e-9).ToItems();
    }

    /// <summary>How much of the prefix stands right before a place, from 0 to 1; 1 if there is no prefix.</summary>
    public double PrefixLikeness(TextRange place, string text)
    {
        ReadOnlySpan<char> before = Before(place, text);
        char[] expected = [.. _prefix.AsSpan(Math.Max(0, _prefix.Length - Reach))];
        char[] actual = [.. before[Math.Max(0, before.Length - (2 * Reach))..]];
        Array.Reverse(expected);
        Array.Reverse(actual);
        return Likeness(expected, actual);
    }

    /// <summary>How much of the suffix stands right after a place, from 0 to 1; 1 if there is no suffix.</summary>
    public double SuffixLikeness(TextRange place, string text)
    {
        ReadOnlySpan<char> after = After(place, text);
        return Likeness(_suffix.AsSpan(0, Math.Min(_suffix.Length, Reach)), after[..Math.Min(after.Length, 2 * Reach)]);
    }

    /// <summary>Whether all of it stands around a place, whatever white space comes between.</summary>
    private bool Fits(TextRange place, string text) =>
        Before(place, text).EndsWith(_prefix, StringComparison.Ordinal)
            && After(place, text).StartsWith(_suffix, StringComparison.Ordinal);

    /// <summary>The likeness of the sides that are given.</summary>
    private double Likeness(TextRange place, string text) =>
        _prefix.Length == 0 ? SuffixLikeness(place, text)
        : _suffix.Length == 0 ? PrefixLikeness(place, text)
        : (PrefixLikeness(place, text) + SuffixLikeness(place, text)) / 2;

    private static ReadOnlySpan<char> Before(TextRange place, string text) => text.AsSpan(0, place.Start).TrimEnd(' ');

    private static ReadOnlySpan<char> After(TextRange place, string text) => text.AsSpan(place.End).TrimStart(' ');

    /// <summary>
    /// 1 − errors / length, where the errors are the edits that turn the words into the best-fitting beginning of a
    /// text.
    /// </summary>
    private static double Likeness(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        if (words.IsEmpty) return 1;
        Span<int> errors = stackalloc int[Reach + 1];
        for (int i = 0; i <= words.Length; i++) errors[i] = i;
        int fewest = words.Length;
        foreach (char c in text)
        {
            int diagonal = errors[0]++;
            for (int i = 1; i <= words.Length; i++)
            {
                int cost = Math.Min(diagonal + (words[i - 1] == c ? 0 : 1), Math.Min(errors[i - 1], errors[i]) + 1);
                diagonal = errors[i];
                errors[i] = cost;
            }

            fewest = Math.Min(fewest, errors[words.Length]);
        }

        return 1 - ((double)fewest / words.Length);
    }
}
