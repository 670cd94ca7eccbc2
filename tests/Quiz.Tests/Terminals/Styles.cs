using System.Text.RegularExpressions;

namespace Quiz.Tests.Terminals;

/// <summary>The style codes (SGR) in a stream of output.</summary>
internal static partial class Styles
{
    /// <summary>Each different code once, as "1" or "38;2;1;2;3".</summary>
    public static IReadOnlyList<string> In(string output) =>
        [.. Style().Matches(output).Select(m => m.Groups[1].Value).Distinct()];

    [GeneratedRegex(@"\e\[([0-9;:]*)m")]
    private static partial Regex Style();
}
