using System.Globalization;
using System.Text.RegularExpressions;

namespace Quiz.Core.Questions;

/// <summary>Reads typed numbers as people write them, after Moodle's processor of numerical answers.</summary>
/// <remarks>
/// "3x10^8", "3×10^8" and "3*10**8" are 3e8. A currency before the number and words behind it ("112 steps") are left
/// aside, and so are marks around it. Beyond Moodle, where nobody can tell what is meant, every reading holds: "40,000"
/// is 40 or 40 000, "3 million" is 3 of them or 3 000 000, "50%" is 50 or 0.5. In a language with decimal commas
/// "12.500" is 12.5 or 12 500.
/// </remarks>
public static partial class NumberText
{
    private static readonly Dictionary<string, int> Magnitudes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 3,
        ["thousand"] = 3,
        ["million"] = 6,
        ["millions"] = 6,
        ["bn"] = 9,
        ["billion"] = 9,
        ["billions"] = 9,
        ["trillion"] = 12,
        ["trillions"] = 12,
    };

    /// <summary>The numbers that a text can stand for; none if it is no number.</summary>
    /// <param name="language">The language that it is written in, as a BCP 47 tag.</param>
    public static IEnumerable<double> Readings(string text, string language = "en")
    {
        Match match = Written().Match(Plain(text));
        if (!match.Success) return [];
        var known = TypedLanguage.Of(language);
        if (Exponent(match.Groups["exponent"]) is not { } exponent) return [];
        int[] powers =
            [.. Powers(match.Groups["unit"].Value, known, hasExponent: match.Groups["exponent"].Success).Distinct()];
        return Separators.Readings(
            match.Groups["digits"].Value.Replace(" ", "", StringComparison.Ordinal), known.HasDecimalComma)
            .SelectMany(digits => powers.Select(power =>
                Parse(FormattableString.Invariant($"{match.Groups["sign"].Value}{digits}e{exponent + power}"))))
            .OfType<double>();
    }

    /// <summary>What the words behind the digits may multiply them by, as powers of ten.</summary>
    private static IEnumerable<int> Powers(string unit, TypedLanguage language, bool hasExponent)
    {
        yield return 0;
        if (Percent().IsMatch(unit)) yield return -2;
        if (PerMille().IsMatch(unit)) yield return -3;
        string word = string.Concat(unit.TakeWhile(char.IsLetter));
        if (hasExponent || word.Length == 0) yield break;
        if (Magnitudes.TryGetValue(word, out int power)) yield return power;
        if (language.PowerOf(word) is { } own) yield return own;
    }

    private static int? Exponent(Group written) =>
        !written.Success ? 0 : int.TryParse(written.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out int exponent) ? exponent : null;

    /// <summary>
    /// Digits of other scripts are digits; an apostrophe groups them as a space does; a quote or a bracket around all
    /// says nothing.
    /// </summary>
    private static string Plain(string text)
    {
        string folded =
            Raised().Replace(Compatible.Fold(text), power => "^" + string.Concat(power.Value.Select(Lowered)));
        int start = 0, end = folded.Length;
        while (start < end && EndMarks.IsMark(folded[start]) && folded[start] is not ('.' or ',')) start++;
        while (end > start && EndMarks.IsMark(folded[end - 1]) && folded[end - 1] is not ('.' or ',')) end--;
        return string.Concat(folded[start..end].Select(c => c switch
        {
            '\'' or '\u066C' => ' ', // the second groups digits in Arabic
            '\u066B' => '.',
            _ => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c,
        }));
    }

    private static char Lowered(char raised) => raised switch
    {
        '⁻' => '-',
        '⁺' => '+',
        _ => (char)('0' + CharUnicodeInfo.GetDigitValue(raised)),
    };

    private static double? Parse(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value) ? value : null;

    // A unit has no digits but those of "m2" and "CO2"; "3x2" is no number with a unit, but two numbers. "5,-" is a
    // price.
    [GeneratedRegex(
        @"^ ?(?:(?:\p{L}{0,3}\p{Sc}|(?:EUR|USD|GBP|CHF|JPY|CNY|RUB|UAH|INR|KRW|PLN|CZK|HUF|SEK|NOK|DKK|AUD|CAD|Euro?|kr|Fr|Rs)(?!\p{L})\.?) ?)?"
        + @"(?<sign>[+-]?) ?(?:\p{Sc} ?)?(?<digits>[0-9.,][0-9., ]*?)(?:(?<=[.,])--?)? ?"
        + @"(?:(?:e|[x*×·⋅] ?10 ?(?:\^|\*\*)) ?(?<exponent>[+-]?[0-9]+))? ?"
        + @"(?<unit>(?!x ?[0-9])\(?(?:\p{L}|[%‰°\p{Sc}])(?:[^0-9]|(?<=\p{L})[23](?![0-9]))*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"^(?:%|per ?cent|pct|Prozent|v\.? ?H\.|pour ?cent|por ?ciento|por ?cento|per ?cento|procent|prosent|процент)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex(
        @"^(?:‰|per ?mill?e|Promille|pour ?mille|por ?mil)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PerMille();

    /// <summary>An exponent as it is printed: "3×10⁸".</summary>
    [GeneratedRegex(@"(?<=[x*×·⋅] ?10)[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();
}
