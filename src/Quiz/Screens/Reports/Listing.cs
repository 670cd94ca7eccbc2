using Quiz.Core;
using Quiz.Core.Prose;

namespace Quiz.Screens.Reports;

/// <summary>A table to look through: it can be sorted by any column and searched, and each row has a page.</summary>
/// <param name="Name">What its rows are, in the plural.</param>
internal sealed record Listing(string Name, Items<ListColumn> Columns, Items<ListRow> Rows)
{
    /// <summary>The rows that contain some words, in the order of a column; ties keep the order that the table was made in.</summary>
    /// <param name="sought">Case does not matter; empty finds every row.</param>
    /// <param name="column">0-based.</param>
    public Items<ListRow> Sorted(string sought, int column, bool isDescending)
    {
        IEnumerable<ListRow> found = Rows.Where(r => sought.Length == 0 || r.Cells.Select(c => c.Text).Concat(r.More).Any(t => t.Contains(sought, StringComparison.OrdinalIgnoreCase)));
        var order = Comparer<ListCell>.Create((a, b) => a.CompareTo(b));
        return (isDescending ? found.OrderByDescending(r => r.Cells[column], order) : found.OrderBy(r => r.Cells[column], order)).ToItems();
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Widest">The most cells of the terminal that it takes; longer words are cut.</param>
internal sealed record ListColumn(string Heading, int Widest, bool IsNumber = true);

/// <summary>A row of a table.</summary>
/// <param name="Id">Names what its page is about.</param>
/// <param name="More">Words that a search finds, too, since the row's page has them.</param>
internal sealed record ListRow(string Id, Items<ListCell> Cells, Items<string> More);

/// <summary>A cell of a table: how it is read, and how it is sorted.</summary>
/// <param name="Number">What it is sorted by; null, for words, sorts by the text and after all numbers.</param>
internal readonly record struct ListCell(string Text, double? Number = null) : IComparable<ListCell>
{
    public static ListCell Of(int? count) => new(count is null ? "–" : Wording.Number(count.Value), count);

    public static ListCell Of(double? number) => new(number is null ? "–" : Wording.Number(number.Value), number);

    public int CompareTo(ListCell other) => (Number, other.Number) switch
    {
        ({ } a, { } b) => a.CompareTo(b),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => PeopleOrder.Comparer.Compare(Text, other.Text),
    };
}
