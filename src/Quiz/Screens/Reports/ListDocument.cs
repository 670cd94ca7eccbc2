using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Reports;

namespace Quiz.Screens.Reports;

/// <summary>A table as a document, as far as it is in view: a class may have thousands of rows.</summary>
internal static class ListDocument
{
    /// <summary>A heading has its digit and a space before it, and the sign of the order behind it.</summary>
    private const int KeyAndSign = 3;

    /// <summary>The heading of the columns, each with the digit that sorts by it.</summary>
    public static Block Head(Listing listing, int[] widths, int sortedBy, bool isDescending)
    {
        var runs = new List<Run> { new("  ") };
        for (int i = 0; i < listing.Columns.Count; i++)
        {
            if (widths[i] == 0) continue;
            string sign = i != sortedBy ? "" : isDescending ? "▼" : "▲";
            runs.Add(new Run(Fit($"{OptionBlocks.KeyOf(i)} {listing.Columns[i].Heading}{sign}", widths[i], listing.Columns[i].IsNumber) + "  ", i == sortedBy ? Tone.Strong : Tone.Dim, "key:" + OptionBlocks.KeyOf(i)));
        }

        return new Block { Runs = runs.ToItems() };
    }

    public static Block Row(Listing listing, int[] widths, ListRow row, int at, bool isSelected) => new()
    {
        Lead = [new Run(isSelected ? "› " : "  ")],
        Runs = [new Run(string.Concat(row.Cells.Select((cell, i) => widths[i] == 0 ? "" : Fit(cell.Text, widths[i], listing.Columns[i].IsNumber) + "  ")).TrimEnd())],
        IsSelected = isSelected,
        Target = FormattableString.Invariant($"row:{at}"),
    };

    /// <summary>The widths of the columns; of those that there is no room for, the last first, it is 0.</summary>
    public static int[] Widths(Listing listing, int room)
    {
        int[] widths = [.. listing.Columns.Select((c, i) => Math.Max(CellWidth.Of(c.Heading) + KeyAndSign, Math.Min(c.Widest, Longest(listing, i))))];
        for (int i = widths.Length - 1; i > 1 && 2 + widths.Sum(w => w == 0 ? 0 : w + 2) > room; i--) widths[i] = 0;
        return widths;
    }

    /// <summary>Looks at the first rows only: a class has thousands, and they are much alike.</summary>
    private static int Longest(Listing listing, int column) => listing.Rows.Take(500).Select(r => CellWidth.Of(r.Cells[column].Text)).DefaultIfEmpty(0).Max();

    private static string Fit(string text, int width, bool isNumber)
    {
        string folded = WhiteSpace.Fold(text);
        while (CellWidth.Of(folded) > width) folded = folded.EndsWith('…') ? folded[..^2] + "…" : folded[..^1] + "…";
        string room = new(' ', Math.Max(0, width - CellWidth.Of(folded)));
        return isNumber ? room + folded : folded + room;
    }
}
