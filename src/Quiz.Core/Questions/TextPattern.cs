using System.Text;

namespace Quiz.Core.Questions;

/// <summary>Matches typed answers against an author's pattern by Moodle's rules for short answers.</summary>
/// <remarks>
/// The response is trimmed, both sides are NFC, <c>*</c> stands for any run of characters, <c>\*</c> for a star, and
/// the whole response must match. Beyond Moodle, quotes, dashes and white space are folded: nobody means to type a
/// typographic quote. Where the policy says so, a leading article, marks at the ends and other forms of the same
/// characters do not matter either.
/// </remarks>
public static class TextPattern
{
    /// <summary>What stands for a wildcard while a pattern is compared.</summary>
    internal const char WildcardMark = '\uE000'; // private use: cannot be meant as text

    private const string Wildcard = "\uE000";

    /// <remarks>What matches as it is written matches under every policy: a pattern may ask for the very mark that
    /// others ignore, "*.".</remarks>
    public static bool Matches(string response, string pattern, TextPolicy policy)
    {
        string tokens = Tokens(pattern);
        if (Match(response, tokens, policy.AsWritten)) return true;
        return policy.Language is not null && Match(response, tokens, policy);
    }

    /// <summary>
    /// A pattern as a text that it matches, as its author spells it: wildcards left out, <c>\*</c> a star.
    /// </summary>
    public static string Example(string pattern) =>
        string.Join(' ', Tokens(pattern).Replace(Wildcard, "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A pattern without wildcards as the text that it is; null for others.</summary>
    public static string? Plain(string pattern)
    {
        string tokens = Tokens(pattern);
        return tokens.Contains(WildcardMark, StringComparison.Ordinal) ? null : tokens;
    }

    /// <summary>Whether the pattern would match any response at all.</summary>
    public static bool MatchesAll(string pattern) =>
        pattern.Contains('*', StringComparison.Ordinal)
            && Tokens(pattern).All(c => c == WildcardMark || char.IsWhiteSpace(c));

    /// <summary>
    /// Whether every response that matches <paramref name="other"/> matches <paramref name="pattern"/> as well.
    /// </summary>
    /// <remarks>
    /// A wildcard of the other pattern can only be covered by a wildcard, so the one pattern is matched as the other's
    /// response. Patterns that differ by a mark or an article do not cover each other: both are tried as they are
    /// written first.
    /// </remarks>
    public static bool Covers(string pattern, string other, TextPolicy policy) =>
        MatchesGlob(WidenPattern(policy.AsWritten.Normal(Tokens(other))),
            WidenPattern(policy.AsWritten.Normal(Tokens(pattern))));

    private static bool Match(string response, string tokens, TextPolicy policy)
    {
        string[] patterns = [.. policy.Forms(tokens).Select(WidenPattern)];
        return policy.Forms(response).Select(Widen).Any(text => patterns.Any(pattern => MatchesGlob(text, pattern)));
    }

    private static string Tokens(string pattern)
    {
        var tokens = new StringBuilder(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] == '*') tokens.Append(pattern[++i]);
            else tokens.Append(pattern[i] == '*' ? WildcardMark : pattern[i]);
        }

        return tokens.ToString();
    }

    /// <summary>
    /// Makes each space two, and sets some around the text, so that spaces beside a wildcard can share them.
    /// </summary>
    /// <remarks>Where white space is folded, a wildcard between two spaces that stands for nothing leaves one: "ration
    /// * shells".</remarks>
    private static string Widen(string text) => $" {text} ".Replace(" ", "  ", StringComparison.Ordinal);

    private static string WidenPattern(string pattern) => Widen(pattern)
        .Replace("  " + Wildcard, " " + Wildcard, StringComparison.Ordinal)
        .Replace(Wildcard + "  ", Wildcard + " ", StringComparison.Ordinal);

    /// <summary>
    /// Greedy matching with one point to come back to: linear for each wildcard, so no pattern can stall it.
    /// </summary>
    private static bool MatchesGlob(string text, string pattern)
    {
        int t = 0, p = 0, lastStar = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == WildcardMark)
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

        while (p < pattern.Length && pattern[p] == WildcardMark) p++;
        return p == pattern.Length;
    }
}
