using System.Buffers;
using System.Globalization;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>
/// The characters that a bank may not contain, neither as they are nor by an escape: they steer a terminal or hide
/// text.
/// </summary>
internal static class Unwelcome
{
    private const string DirectionOverrides = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public static SearchValues<char> Characters { get; } = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0)
            .Select(c => (char)c)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        '\u2028', '\u2029', '\uFFFE', '\uFFFF',
        .. DirectionOverrides,
    ]);

    public static Diagnostic Explain(SourceSpan at, char c)
    {
        string name = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return DirectionOverrides.Contains(c, StringComparison.Ordinal)
            ? Problem.DirectionOverride(at, name)
            : Problem.ControlCharacter(at, name);
    }
}
