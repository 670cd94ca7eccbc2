namespace Quiz.Files.Html;

/// <summary>
/// Short names for the elements that pages are mostly made of; <see cref="Element.Of"/> makes any other.
/// </summary>
public static class Tags
{
    public static Element Div(params IEnumerable<Markup> content) => Element.Of("div", content);

    public static Element Section(params IEnumerable<Markup> content) => Element.Of("section", content);

    public static Element H1(params IEnumerable<Markup> content) => Element.Of("h1", content);

    public static Element H2(params IEnumerable<Markup> content) => Element.Of("h2", content);

    public static Element H3(params IEnumerable<Markup> content) => Element.Of("h3", content);

    public static Element P(params IEnumerable<Markup> content) => Element.Of("p", content);

    public static Element Span(params IEnumerable<Markup> content) => Element.Of("span", content);

    public static Element Strong(params IEnumerable<Markup> content) => Element.Of("strong", content);

    public static Element Ol(params IEnumerable<Markup> content) => Element.Of("ol", content);

    public static Element Ul(params IEnumerable<Markup> content) => Element.Of("ul", content);

    public static Element Li(params IEnumerable<Markup> content) => Element.Of("li", content);

    /// <summary>A table with a row of column headings, whose rows each begin with a heading of their own.</summary>
    /// <param name="caption">What the table shows.</param>
    public static Element Table(
        string caption, IEnumerable<Markup> columns, IEnumerable<IReadOnlyList<Markup>> rows) => Element.Of(
        "table",
        Element.Of("caption", caption),
        Element.Of("thead", Element.Of("tr", columns.Select(c => Element.Of("th", c).With("scope", "col")))),
        Element.Of("tbody", rows.Select(Row)));

    private static Element Row(IReadOnlyList<Markup> cells) => Element.Of(
        "tr", cells.Select((cell, i) => i == 0 ? Element.Of("th", cell).With("scope", "row") : Element.Of("td", cell)));
}
