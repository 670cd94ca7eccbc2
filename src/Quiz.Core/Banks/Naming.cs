namespace Quiz.Core.Banks;

/// <summary>Whether a text names somebody. Texts and names are folded before.</summary>
internal static class Naming
{
    private const int ShortestStem = 4;

    /// <summary>Whether a name stands in a text as whole words.</summary>
    public static bool HasWord(
        string text, string word, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        Has(text, word, comparison, isWhole: true);

    /// <summary>
    /// Whether a text names a person or paper: by any of its names, or by the last word of one ("Reed" of "Ana Reed").
    /// </summary>
    public static bool Names(string text, string name) =>
        HasWord(text, name) || (char.IsUpper(Last(name)[0]) && HasWord(text, Last(name), StringComparison.Ordinal));

    /// <summary>
    /// Whether a text hints at a side: by its name or by what is formed from a telling word of it ("Russian" from
    /// "Russia").
    /// </summary>
    public static bool HintsAt(string text, string name) => HasWord(text, name) || name.Split(' ', '\'')
        .Where(word => word.Length >= ShortestStem && (char.IsUpper(word[0]) || word == Last(name)))
        .Any(word => Has(text, word, StringComparison.OrdinalIgnoreCase, isWhole: false));

    private static string Last(string name) => name.Split(' ')[^1];

    private static bool Has(string text, string word, StringComparison comparison, bool isWhole)
    {
        if (word.Length == 0) return false;
        for (int at = 0; (at = text.IndexOf(word, at, comparison)) >= 0; at++)
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (!isWhole || end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}
