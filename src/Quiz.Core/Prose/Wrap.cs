using System.Globalization;
using System.Text;

namespace Quiz.Core.Prose;

/// <summary>Lays blocks out in lines of a given width, by graphemes.</summary>
/// <remarks>
/// Lines break at spaces, which then vanish, and beside wide characters (Chinese and Japanese have no spaces); a word
/// longer than a line is cut. Nothing is ever left out.
/// </remarks>
public static class Wrap
{
    private static readonly Run Blank = new(" ");

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private readonly record struct Glyph(string Text, Run Run, int Width);

    /// <param name="block">What to lay out.</param>
    /// <param name="width">The cells of a line, at least 1.</param>
    /// <param name="cells">How many cells a grapheme takes on this terminal.</param>
    public static List<Line> Lay(Block block, int width, Func<string, int> cells)
    {
        if (block.IsBoxed) return Boxed(block, width, cells);
        var lines = new List<Line>();
        if (block.SpaceBefore) lines.Add(Line.Empty);
        List<Glyph> lead = [.. Indentation(block.Indent), .. block.Lead.SelectMany(r => Glyphs(r, cells))];
        int hang = Math.Min(lead.Sum(g => g.Width), Math.Max(0, width - 8)); // keep room for text in narrow panes
        List<Glyph> line = lead;
        int used = lead.Sum(g => g.Width), start = lead.Count;
        foreach (Glyph glyph in block.Runs.SelectMany(r => Glyphs(r, cells)))
        {
            if (glyph.Text == "\n")
            {
                Flush(line.Count);
                continue;
            }

            // A space at the edge may hang over: it vanishes.
            while (used + glyph.Width > width && line.Count > start && glyph.Text != " ")
                Flush(BreakBefore(glyph, line, start));
            line.Add(glyph);
            used += glyph.Width;
        }

        Flush(line.Count);
        return lines;

        void Flush(int end)
        {
            int last = end;
            while (last > start && line[last - 1].Text == " ") last--;
            lines.Add(new Line(Merge(line.Take(last)), block));
            line = [.. Indentation(hang), .. line.Skip(end).SkipWhile(g => g.Text == " ")];
            used = line.Sum(g => g.Width);
            start = hang;
        }
    }

    /// <summary>The lines with a frame around them; in a pane too narrow for one, without.</summary>
    private static List<Line> Boxed(Block block, int width, Func<string, int> cells)
    {
        const int Sides = 4, Narrowest = 12;
        Block inner = block with { IsBoxed = false, SpaceBefore = false };
        if (width < Narrowest) return Lay(inner with { SpaceBefore = block.SpaceBefore }, width, cells);
        List<Line> text = Lay(inner, width - Sides, cells);
        int Width(Line line) => line.Runs.SelectMany(r => Glyphs(r, cells)).Sum(g => g.Width);
        int room = text.Max(Width);
        Run Frame(string sign) => new(sign, Tone.Dim);
        Line Edge(char left, char right) => new([Frame(left + new string('─', room + 2) + right)], block);
        return
        [
            .. block.SpaceBefore ? [Line.Empty] : Array.Empty<Line>(),
            Edge('┌', '┐'),
            .. text.Select(
                l => new Line([Frame("│ "), .. l.Runs, Frame(new string(' ', room - Width(l)) + " │")], block)),
            Edge('└', '┘'),
        ];
    }

    /// <summary>
    /// Where to end a line that has no room for the next glyph: behind its last space, beside a wide character, else
    /// right here.
    /// </summary>
    private static int BreakBefore(Glyph next, List<Glyph> line, int start)
    {
        for (int i = line.Count; i > start; i--)
        {
            bool isWideAfter = (i == line.Count ? next : line[i]).Width > 1;
            if (isWideAfter || line[i - 1].Width > 1 || line[i - 1].Text == " ") return i;
        }

        return line.Count;
    }

    private static IEnumerable<Glyph> Indentation(int width) => Enumerable.Repeat(new Glyph(" ", Blank, 1), width);

    private static IEnumerable<Glyph> Glyphs(Run run, Func<string, int> cells)
    {
        string text = Visible.Of(run.Text, keepNewlines: true);
        for (int i = 0; i < text.Length;)
        {
            bool isPlain = text[i] < 0x7F && (i + 1 == text.Length || text[i + 1] < 0x7F);
            int length = isPlain ? 1 : StringInfo.GetNextTextElementLength(text, i);
            string grapheme = isPlain ? Ascii[text[i]] : text.Substring(i, length);
            yield return new Glyph(grapheme, run, isPlain ? 1 : cells(grapheme));
            i += length;
        }
    }

    private static Items<Run> Merge(IEnumerable<Glyph> glyphs)
    {
        var runs = new List<Run>();
        var text = new StringBuilder();
        Run? open = null;
        foreach (Glyph glyph in glyphs)
        {
            if (open is not null && !ReferenceEquals(glyph.Run, open)) Close();
            open = glyph.Run;
            text.Append(glyph.Text);
        }

        if (open is not null) Close();
        return runs.ToItems();

        void Close()
        {
            runs.Add(open with { Text = text.ToString() });
            text.Clear();
        }
    }
}
