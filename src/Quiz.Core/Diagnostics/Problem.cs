using Quiz.Core.Prose;

namespace Quiz.Core.Diagnostics;

/// <summary>
/// Every fault that a bank can have: one method each, which says what is wrong and what to write instead.
/// </summary>
/// <remarks>QB1xx file and YAML · QB2xx fields, ids and references · QB3xx evidence · QB4xx questions · QB5xx tables ·
/// QB6xx wording. A code is never used again.</remarks>
internal static partial class Problem
{
    private static Diagnostic Error(string code, SourceSpan at, string message) =>
        new(code, Severity.Error, at, message);

    private static Diagnostic Warning(string code, SourceSpan at, string message) =>
        new(code, Severity.Warning, at, message);

    private static string Q(string words) => Quoted.Of(words);

    private static string List(IEnumerable<string> words) => string.Join(", ", words);

    private static string DidYouMean(string? meant) => meant is null ? "" : $" Did you mean {Q(meant)}?";
}
