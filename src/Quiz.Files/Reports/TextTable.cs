using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Files.Reports;

/// <summary>
/// A table as lines: words to the left, numbers to the right, long cells over several lines, nothing left out.
/// </summary>
/// <param name="columns">Headings, and the widest that each column may become; headings too long for their figures go
/// over several lines.</param>
public sealed class TextTable(params Items<TextColumn> columns)
{
    private const string Gap = "  ";

    private readonly List<Items<string>> _rows = [];

    public void Add(params IEnumerable<string> cells) =>
        _rows.Add(cells.Select(c => Visible.Of(WhiteSpace.Fold(c))).ToItems());

    public void Write(TextWriter output)
    {
        int[] widths = [.. columns.Select((c, i) => Math.Min(c.Widest, Math.Max(
            Words(c.Heading).Max(CellWidth.Of), _rows.Select(r => CellWidth.Of(r[i])).DefaultIfEmpty(0).Max())))];
        Write(output, columns.Select(c => c.Heading).ToItems(), widths, atBottom: true);
        output.WriteLine(string.Join(Gap, widths.Select(w => new string('-', w))));
        foreach (Items<string> row in _rows) Write(output, row, widths, atBottom: false);
    }

    private void Write(TextWriter output, Items<string> row, int[] widths, bool atBottom)
    {
        List<string>[] cells = [.. row.Select((cell, i) => Lines(cell, widths[i]))];
        int height = cells.Max(c => c.Count);
        for (int line = 0; line < height; line++)
        {
            IEnumerable<string> parts = cells.Select((cell, i) =>
            {
                int at = atBottom ? line - (height - cell.Count) : line;
                string part = at >= 0 && at < cell.Count ? cell[at] : "";
                string room = new(' ', Math.Max(0, widths[i] - CellWidth.Of(part)));
                return columns[i].IsNumber ? room + part : part + room;
            });
            output.WriteLine(string.Join(Gap, parts).TrimEnd());
        }
    }

    private static List<string> Lines(string cell, int width) =>
        [.. Wrap.Lay(Block.Of(cell), Math.Max(1, width), CellWidth.Of)
            .Select(l => string.Concat(l.Runs.Select(r => r.Text)))];

    private static IEnumerable<string> Words(string heading) => heading.Split(' ');
}

/// <summary>A column of a table made of lines.</summary>
/// <param name="Widest">The most cells it may take.</param>
public sealed record TextColumn(string Heading, bool IsNumber = true, int Widest = 30);
