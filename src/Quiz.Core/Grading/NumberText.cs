using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Core.Prose;

namespace Quiz.Core.Grading;

/// <summary>Reads typed numbers as people write them, after Moodle's processor of numerical answers.</summary>
/// <remarks>
/// "3x10^8", "3×10^8" and "3*10**8" are 3e8. A currency before the number and words behind it ("112 steps") are left aside. Beyond Moodle,
/// where nobody can tell what is meant, every reading holds: "40,000" is 40 or 40 000, and "3 million" is 3 of them or 3 000 000.
/// </remarks>
public static partial class NumberText
{
    private static readonly Dictionary<string, string> Magnitudes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = "e3",
        ["thousand"] = "e3",
        ["million"] = "e6",
        ["millions"] = "e6",
        ["bn"] = "e9",
        ["billion"] = "e9",
        ["billions"] = "e9",
        ["trillion"] = "e12",
        ["trillions"] = "e12",
    };

    /// <summary>The numbers that a text can stand for; none if it is no number.</summary>
    public static IEnumerable<double> Readings(string text)
    {
        Match match = Written().Match(string.Concat(Folding.Fold(text).Select(Plain)));
        if (!match.Success) return [];
        string sign = match.Groups["sign"].Value;
        string exponent = match.Groups["exponent"] is { Success: true } power ? "e" + power.Value : "";
        IEnumerable<string> exponents = exponent.Length == 0 && Magnitudes.TryGetValue(match.Groups["word"].Value, out string? times) ? [exponent, times] : [exponent];
        return Separators.Readings(match.Groups["digits"].Value.Replace(" ", "", StringComparison.Ordinal))
            .SelectMany(digits => exponents.Select(e => Parse(sign + digits + e)))
            .OfType<double>();
    }

    /// <summary>Digits of other scripts are digits; an apostrophe groups them as a space does.</summary>
    private static char Plain(char c) => c == '\'' ? ' ' : char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c;

    private static double? Parse(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    // A unit has no digits but those of "m2" and "CO2"; "3x2" is no number with a unit, but two numbers.
    [GeneratedRegex(
        @"^ ?(?:[$€£¥] ?)?(?<sign>[+-]?) ?(?:[$€£¥] ?)?(?<digits>[0-9.,][0-9., ]*?) ?"
        + @"(?:(?:e|[x*×] ?10 ?(?:\^|\*\*)) ?(?<exponent>[+-]?[0-9]+))? ?"
        + @"(?:(?!x ?[0-9])(?<word>\p{L}+|[%°$€£¥])(?:[^0-9]|(?<=\p{L})[23](?![0-9]))*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
