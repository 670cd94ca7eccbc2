using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks;

/// <summary>
/// What stops a bank that lies inside another file: only what makes its text or its questions another.
/// </summary>
internal static class KeptBank
{
    /// <summary>Codes from here on are of derivation and wording, which later versions know more of.</summary>
    private const string FirstOfRules = "QB430";

    private static readonly string[] Tables =
        ["sides", "people", "claims", "unsaid", "wants", "derive", "patterns", "allow"];

    /// <param name="root">The bank's fields; null if they could not be read.</param>
    public static bool IsStoppedBy(Diagnostic fault, MappingNode? root) =>
        fault.Severity == Severity.Error && string.CompareOrdinal(fault.Code, FirstOfRules) < 0
            && (root is null || !IsInTables(fault.Span.Line, root));

    private static bool IsInTables(int line, MappingNode root) => root.Pairs
        .LastOrDefault(p => p.Key.Span.Line <= line) is { Key: { } key }
        && Tables.Contains(key.Value, StringComparer.Ordinal);
}
