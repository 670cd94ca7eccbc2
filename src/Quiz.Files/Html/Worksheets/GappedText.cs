using System.Globalization;
using System.Text.RegularExpressions;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>A text whose gaps [1], [2]… are places to write in.</summary>
public static partial class GappedText
{
    /// <param name="blank">What stands in a gap.</param>
    public static Element Of(string text, Markup blank, string language)
    {
        var parts = new List<Markup>();
        int at = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            parts.AddRange([text[at..gap.Index], Span(Element.Of("sup", int
                .Parse(gap.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture)), blank).Class("gap")]);
            at = gap.Index + gap.Length;
        }

        return P([.. parts, text[at..]]).Class("text gapped").In(language);
    }

    [GeneratedRegex(@"\[([0-9]{1,3})\]")]
    private static partial Regex Gap();
}
