using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Screens.Reports;

/// <summary>A table as a document, as far as it is in view: a class may have thousands of rows.</summary>
internal static class ListDocument
{
    /// <summary>A heading has its digit and a space before it, and the sign of the order behind it.</summary>
    private const int KeyAndSign = 3;

    /// <summary>Words in fewer cells say nothing any more.</summary>
    private const int Narrowest = 10;

    /// <summary>The heading of the columns, each with the digit that sorts by it.</summary>
    public static Block Head(Listing listing, int[] widths, int sortedBy, bool isDescending)
    {
        var runs = new List<Run> { new("  ") };
        for (int i = 0; i < listing.Columns.Count; i++)
        {
            if (widths[i] == 0) continue;
            string sign = i != sortedBy ? "" : isDescending ? "▼" : "▲";
            runs.Add(new Run(Fit($"{RowKey.Of(i)} {listing.Columns[i].Heading}{sign}", widths[i],
                listing.Columns[i].IsNumber) + "  ", i == sortedBy ? Tone.Strong : Tone.Dim, "key:" + RowKey.Of(i)));
        }

        return new Block { Runs = runs.ToItems() };
    }

    public static Block Row(Listing listing, int[] widths, ListRow row, int at, bool isSelected) => new()
    {
        Lead = [new Run(isSelected ? "› " : "  ")],
        Runs = [new Run(string.Concat(row.Cells.Select((cell, i) => widths[i] == 0
            ? ""
            : Fit(cell.Text, widths[i], listing.Columns[i].IsNumber) + "  ")).TrimEnd())],
        IsSelected = isSelected,
        Target = FormattableString.Invariant($"row:{at}"),
    };

    /// <summary>
    /// The widths of the columns; of those that there is no room for, by their rank, it is 0. Words get the room that
    /// is left, or give what is missing.
    /// </summary>
    public static int[] Widths(Listing listing, int room)
    {
        int[] longest = [.. listing.Columns.Select((_, i) => Longest(listing, i))];
        int[] widths = [.. listing.Columns.Select(
            (c, i) => Math.Max(CellWidth.Of(c.Heading) + KeyAndSign, Math.Min(c.Widest, longest[i])))];
        foreach (int i in Enumerable.Range(0, widths.Length)
            .Where(i => listing.Columns[i].Rank > 0)
            .OrderByDescending(i => listing.Columns[i].Rank)
            .ThenByDescending(i => i))
        {
            if (Free() < 0) widths[i] = 0;
        }

        int[] words = [.. Enumerable.Range(0, widths.Length).Where(i => widths[i] > 0 && !listing.Columns[i].IsNumber)];
        foreach (int i in words.OrderByDescending(i => longest[i] - widths[i]))
            widths[i] += Math.Clamp(longest[i] - widths[i], 0, Math.Max(0, Free()));
        foreach (int i in words.OrderByDescending(i => widths[i]))
            widths[i] = Math.Max(Math.Min(Narrowest, widths[i]), widths[i] + Math.Min(0, Free()));
        return widths;

        int Free() => room - 2 - widths.Sum(w => w == 0 ? 0 : w + 2);
    }

    /// <summary>The headings of the columns that there is no room for.</summary>
    public static IEnumerable<string> LeftOut(Listing listing, int[] widths) =>
        listing.Columns.Where((_, i) => widths[i] == 0).Select(c => c.Heading);

    /// <summary>Looks at the first rows only: a class has thousands, and they are much alike.</summary>
    private static int Longest(Listing listing, int column) =>
        listing.Rows.Take(500).Select(r => CellWidth.Of(r.Cells[column].Text)).DefaultIfEmpty(0).Max();

    private static string Fit(string text, int width, bool isNumber)
    {
        string folded = WhiteSpace.Fold(text);
        while (CellWidth.Of(folded) > width) folded = folded.EndsWith('…') ? folded[..^2] + "…" : folded[..^1] + "…";
        string room = new(' ', Math.Max(0, width - CellWidth.Of(folded)));
        return isNumber ? room + folded : folded + room;
    }
}
