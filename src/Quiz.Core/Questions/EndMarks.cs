using System.Globalization;

namespace Quiz.Core.Questions;

/// <summary>
/// The marks around an answer that say nothing: those that end a sentence or a part of one, quotes, brackets.
/// </summary>
internal static class EndMarks
{
    private const string Sentence = ".,;:!?¿¡…。、'\"";

    /// <summary>The text without marks at its ends; the text itself where it is nothing else: "?", ":)".</summary>
    public static string Strip(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsIdle(text[start])) start++;
        while (end > start && IsIdle(text[end - 1])) end--;
        string rest = text[start..end];
        return HasMore(rest) ? rest : text;
    }

    /// <summary>Whether a text has anything beside marks, spaces and wildcards.</summary>
    public static bool HasMore(string text) => text.Any(c => !IsIdle(c) && c != TextPattern.WildcardMark);

    /// <summary>Whether a character is a mark, as opposed to a sign that belongs to a name: "C#", "C++".</summary>
    public static bool IsMark(char c) => Sentence.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c)
        is UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsIdle(char c) => c == ' ' || IsMark(c);
}
