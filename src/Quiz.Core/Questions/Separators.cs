using System.Text.RegularExpressions;

namespace Quiz.Core.Questions;

/// <summary>Tells the commas and points that group digits from those that begin decimals.</summary>
internal static partial class Separators
{
    /// <summary>
    /// What digits with commas and points can stand for, with a point before the decimals and nothing else between
    /// them.
    /// </summary>
    /// <param name="hasDecimalComma">Whether the language begins decimals with a comma: there "12.500" is rather 12 500
    /// than 12.5.</param>
    public static Items<string> Readings(string digits, bool hasDecimalComma = false)
    {
        if (digits[^1] is '.' or ',') digits = digits[..^1]; // "5." and the end of a sentence
        if (!digits.Any(char.IsAsciiDigit)) return [];
        char last = digits[Math.Max(0, digits.LastIndexOfAny(['.', ',']))];
        bool hasBoth = digits.Contains('.', StringComparison.Ordinal) && digits.Contains(',', StringComparison.Ordinal);
        bool isRepeated = digits.IndexOf(last, StringComparison.Ordinal) < digits.LastIndexOf(last);
        string ungrouped = digits.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return (hasBoth, isRepeated, last) switch
        {
            (true, true, _) => [],
            (false, true, '.' or ',') => Grouped().IsMatch(digits) ? [ungrouped] : [],
            (true, false, _) => [WithPoint(digits, last)],
            (_, _, ',') or (_, _, '.') when CouldBeGrouped().IsMatch(digits) && (last == ',' || hasDecimalComma) =>
                [WithPoint(digits, last), ungrouped],
            (_, _, ',') or (_, _, '.') => [WithPoint(digits, last)],
            _ => [digits],
        };
    }

    /// <summary>The last separator becomes a point; the others go.</summary>
    private static string WithPoint(string digits, char last)
    {
        int at = digits.LastIndexOf(last);
        return digits[..at].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + "."
            + digits[(at + 1)..];
    }

    /// <summary>Groups of three; of two before the last in India ("10,00,000").</summary>
    [GeneratedRegex(@"^[0-9]{1,3}(?:(?:,[0-9]{2,3})*,[0-9]{3}|(?:\.[0-9]{3})+)$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}[.,][0-9]{3}$")]
    private static partial Regex CouldBeGrouped();
}
