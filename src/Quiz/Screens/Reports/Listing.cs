using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Screens.Reports;

/// <summary>A table to look through: it can be sorted by any column and searched, and each row has a page.</summary>
/// <param name="Name">What its rows are, in the plural.</param>
internal sealed record Listing(string Name, Items<ListColumn> Columns, Items<ListRow> Rows)
{
    /// <summary>
    /// The rows that contain some words, in the order of a column; ties keep the order that the table was made in.
    /// </summary>
    /// <param name="sought">Case does not matter; empty finds every row.</param>
    /// <param name="column">0-based.</param>
    public Items<ListRow> Sorted(string sought, int column, bool isDescending)
    {
        IEnumerable<ListRow> found = Rows.Where(r => sought.Length == 0 || r.Cells.Select(c => c.Text)
            .Concat(r.More)
            .Any(t => t.Contains(sought, StringComparison.OrdinalIgnoreCase)));
        return found.OrderBy(r => r.Cells[column], isDescending ? ListCell.FromTheTop : Comparer<ListCell>.Default)
            .ToItems();
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Widest">The cells of the terminal that it wants at most; words get more where there is room, and are
/// cut where there is none.</param>
/// <param name="Rank">Where there is no room for all, the highest is left out first; 0 stays.</param>
internal sealed record ListColumn(string Heading, int Widest, bool IsNumber = true, int Rank = 0);

/// <summary>A row of a table.</summary>
/// <param name="Id">Names what its page is about.</param>
/// <param name="More">Words that a search finds, too, since the row's page has them.</param>
internal sealed record ListRow(string Id, Items<ListCell> Cells, Items<string> More);

/// <summary>A cell of a table: how it is read, and how it is sorted.</summary>
/// <param name="Number">What it is sorted by; null, for words, sorts by the text and after all numbers. What is
/// undefined or empty comes last.</param>
internal readonly record struct ListCell(string Text, double? Number = null) : IComparable<ListCell>
{
    /// <summary>The largest first; what is undefined stays last, since nobody sorts to look for it.</summary>
    public static readonly Comparer<ListCell> FromTheTop =
        Comparer<ListCell>.Create((a, b) => a.IsUndefined || b.IsUndefined ? a.CompareTo(b) : b.CompareTo(a));

    private bool IsUndefined => Number is null && Text is ("" or Words.Undefined);

    public static ListCell Of(int? count) => new(count is null ? Words.Undefined : Phrases.Number(count.Value), count);

    public static ListCell Of(double? number) =>
        new(number is null ? Words.Undefined : Phrases.Number(number.Value), number);

    public int CompareTo(ListCell other) => (Number, other.Number) switch
    {
        _ when IsUndefined || other.IsUndefined => IsUndefined.CompareTo(other.IsUndefined),
        ({ } a, { } b) => a.CompareTo(b),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => PeopleOrder.Comparer.Compare(Text, other.Text),
    };
}
