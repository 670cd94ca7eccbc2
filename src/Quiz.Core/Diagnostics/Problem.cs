using System.Text;

namespace Quiz.Core.Diagnostics;

/// <summary>Every fault that a bank can have: one method each, which says what is wrong and what to write instead.</summary>
/// <remarks>QB1xx file and YAML · QB2xx fields, ids and references · QB3xx evidence · QB4xx questions. A code is never used again.</remarks>
internal static partial class Problem
{
    private const int LongestQuote = 300;

    private static Diagnostic Error(string code, SourceSpan at, string message) => new(code, Severity.Error, at, message);

    private static Diagnostic Warning(string code, SourceSpan at, string message) => new(code, Severity.Warning, at, message);

    /// <summary>The author's words in quotes, on one line and not endless.</summary>
    private static string Q(string words)
    {
        var line = new StringBuilder("\"");
        foreach (char c in words.AsSpan(0, Math.Min(words.Length, LongestQuote)))
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line[^1] != ' ') line.Append(' ');
        }

        return line.Append(words.Length > LongestQuote ? "…\"" : "\"").ToString();
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words);

    private static string DidYouMean(string? meant) => meant is null ? "" : $" Did you mean {Q(meant)}?";
}
