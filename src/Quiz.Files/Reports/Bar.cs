using System.Globalization;
using Quiz.Files.Html;

namespace Quiz.Files.Reports;

/// <summary>A share as a bar, to stand in a table beside its number.</summary>
public static class Bar
{
    private const int Width = 120, Height = 12;

    /// <param name="share">From 0 to 1; null draws nothing.</param>
    /// <param name="words">What it shows, in words.</param>
    /// <param name="isFilled">Whether it is dark; else it is an outline, so that two kinds can be told apart without
    /// colour.</param>
    public static Markup Of(double? share, string words, bool isFilled) => share is not { } part
        ? Markup.None
        : Element.Of(
                "svg",
                Element.Of("title", words),
                Element.Of("desc", "A bar as long as the share."),
                Rectangle(1).Class("frame"),
                Rectangle(part).Class(isFilled ? "bar" : "bar open"))
            .Class("share").With("role", "img").With(
                "viewBox",
                string.Create(CultureInfo.InvariantCulture, $"-1 -1 {Width + 2} {Height + 2}")).With("width", "120");

    private static Element Rectangle(double share) => Element.Of("rect")
        .With("width", (share * Width).ToString("0.#", CultureInfo.InvariantCulture))
        .With("height", Height.ToString(CultureInfo.InvariantCulture));
}
