using Quiz.Core;
using Quiz.Files.Html;

namespace Quiz.Files.Reports;

/// <summary>A table on a page: a heading for each column and each row, numbers to the right.</summary>
public static class PageTable
{
    /// <param name="caption">What the table shows.</param>
    public static Element Of(string caption, Items<PageColumn> columns, IEnumerable<IReadOnlyList<Markup>> rows) =>
        Tags.Div(Element.Of(
            "table",
            Element.Of("caption", caption),
            Element.Of("thead", Element.Of("tr", columns.Select(
                c => Cell(Element.Of("th", c.Heading).With("scope", "col").With("title", c.Meaning), c)))),
            Element.Of("tbody", rows.Select(row => Element.Of("tr", row.Select((cell, i) =>
                Cell(i == 0 ? Element.Of("th", cell).With("scope", "row") : Element.Of("td", cell), columns[i])))))))
            .Class("wide").With("role", "region").With("aria-label", caption)
            .With("tabindex", "0"); // so that it can be scrolled by keys

    private static Element Cell(Element cell, PageColumn column) =>
        column.Kind == ColumnKind.Words ? cell : cell.Class(column.Kind == ColumnKind.Number ? "number" : "picture");
}

/// <summary>A column of a table on a page.</summary>
/// <param name="Meaning">What its figures say, where the heading is too short for it.</param>
public sealed record PageColumn(string Heading, ColumnKind Kind = ColumnKind.Number, string? Meaning = null);

/// <summary>What stands in a column.</summary>
public enum ColumnKind
{
    Number,
    Words,

    /// <summary>The number beside it once more, so that it is left out where there is no room.</summary>
    Picture,
}
