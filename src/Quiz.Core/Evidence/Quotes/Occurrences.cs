namespace Quiz.Core.Evidence.Quotes;

/// <summary>The places where some words stand letter for letter.</summary>
internal static class Occurrences
{
    /// <summary>All places in order, those that overlap included.</summary>
    public static IEnumerable<TextRange> Of(string words, string text)
    {
        if (words.Length == 0) yield break;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at =
            text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return new TextRange(at, at + words.Length);
            if (at + 1 >= text.Length) yield break;
        }
    }
}
