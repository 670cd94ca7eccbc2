using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Html.Worksheets;

/// <summary>What belongs to one version: it begins on a new page, and each of its pages on paper names it.</summary>
/// <remarks>As the head of a table, which every browser repeats; page margins would do in some only.</remarks>
public static class SheetFrame
{
    /// <param name="running">What stands at the top of each page.</param>
    public static Element Of(string running, params IEnumerable<Markup> content) => Section(
        Div(Div(running)).Class("running").With("aria-hidden", "true"),
        Div(Div(content)).Class("pages")).Class("sheet");
}
