using System.Globalization;
using System.Text;
using Quiz.Core.Prose;

namespace Quiz.Core.Grading;

/// <summary>Matches typed answers against an author's pattern by Moodle's rules for short answers.</summary>
/// <remarks>
/// The response is trimmed, both sides are NFC, <c>*</c> stands for any run of characters, <c>\*</c> for a star, and the whole
/// response must match. Beyond Moodle, quotes, dashes and white space are folded: nobody means to type a typographic quote.
/// </remarks>
public static class TextPattern
{
    private const char Wildcard = '\uE000'; // private use: cannot be meant as text

    public static bool Matches(string response, string pattern, TextPolicy policy) =>
        MatchesGlob(Normal(response, policy), Normal(Tokens(pattern), policy));

    /// <summary>A pattern as a text that it matches: wildcards left out, <c>\*</c> a star.</summary>
    public static string Example(string pattern) =>
        Folding.Fold(Tokens(pattern).Replace(Wildcard, ' '));

    /// <summary>Whether the pattern would match any response at all.</summary>
    public static bool MatchesAll(string pattern) => Tokens(pattern.Trim()) is { Length: > 0 } t && t.All(c => c == Wildcard);

    /// <summary>Whether every response that matches <paramref name="other"/> matches <paramref name="pattern"/> as well.</summary>
    /// <remarks>A wildcard of the other pattern can only be covered by a wildcard, so the one pattern is matched as the other's response.</remarks>
    public static bool Covers(string pattern, string other, TextPolicy policy) =>
        MatchesGlob(Normal(Tokens(other), policy), Normal(Tokens(pattern), policy));

    private static string Tokens(string pattern)
    {
        var tokens = new StringBuilder(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] == '*') tokens.Append(pattern[++i]);
            else tokens.Append(pattern[i] == '*' ? Wildcard : pattern[i]);
        }

        return tokens.ToString();
    }

    private static string Normal(string text, TextPolicy policy)
    {
        text = Folding.Fold(text);
        if (policy.IgnoreAccents) text = WithoutAccents(text);
        return policy.IgnoreCase ? text.ToUpperInvariant() : text;
    }

    private static string WithoutAccents(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) bare.Append(c);
        }

        return bare.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Greedy matching with one point to come back to: linear for each wildcard, so no pattern can stall it.</summary>
    private static bool MatchesGlob(string text, string pattern)
    {
        int t = 0, p = 0, lastStar = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == Wildcard)
            {
                lastStar = p++;
                resume = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (lastStar >= 0)
            {
                p = lastStar + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == Wildcard) p++;
        return p == pattern.Length;
    }
}
