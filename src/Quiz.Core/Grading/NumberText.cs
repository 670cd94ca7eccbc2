using System.Globalization;
using System.Text.RegularExpressions;
using Quiz.Core.Prose;

namespace Quiz.Core.Grading;

/// <summary>Reads typed numbers as people write them, after Moodle's processor of numerical answers.</summary>
/// <remarks>
/// Spaces and apostrophes group digits. With a point, or with several commas, commas group digits too; a single comma is a decimal comma, and
/// where exactly three digits follow it ("40,000") both readings hold, since nobody can tell. "3x10^8", "3×10^8" and "3*10**8" are 3e8.
/// Words after the number ("112 steps") are taken for its unit.
/// </remarks>
public static partial class NumberText
{
    /// <summary>The numbers that a text can stand for: none if it is no number, two where a comma can be read in two ways.</summary>
    public static IEnumerable<double> Readings(string text)
    {
        Match match = Written().Match(Folding.Fold(text).Replace('\'', ' '));
        if (!match.Success) return [];
        string digits = match.Groups["digits"].Value.Replace(" ", "", StringComparison.Ordinal);
        string exponent = match.Groups["exponent"] is { Success: true } power ? "e" + power.Value : "";
        return Decimals(digits).Distinct().Select(d => Parse(d + exponent)).OfType<double>();
    }

    private static string[] Decimals(string digits)
    {
        int commas = digits.Count(c => c == ',');
        string ungrouped = digits.Replace(",", "", StringComparison.Ordinal);
        if (commas == 0 || commas > 1 || digits.Contains('.', StringComparison.Ordinal)) return [ungrouped];
        string asDecimal = digits.Replace(',', '.');
        return Grouped().IsMatch(digits) ? [asDecimal, ungrouped] : [asDecimal];
    }

    private static double? Parse(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    [GeneratedRegex(@"^(?<digits>[+-]? ?(?=[\d.,])[\d., ]*\d[.,]?|[+-]? ?\d[\d., ]*) ?(?:(?:e|(?:x|\*|×) ?10 ?(?:\^|\*\*))(?<exponent>[+-]?\d+))? ?(?:[\p{L}%°$€£¥][^\d]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2},\d{3}$")]
    private static partial Regex Grouped();
}
