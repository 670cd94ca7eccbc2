using System.Drawing;
using System.Text;
using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>Bars that are made of stretches, each with its own sign; a stretch has a cell at least.</summary>
/// <param name="cells">How many cells one of what is counted takes.</param>
internal sealed class LyingBars(double cells) : BarSeries
{
    protected override void DrawBarLine(GraphView graph, Point start, Point end, BarSeriesBar beingDrawn)
    {
        foreach ((double from, double to, GraphCellToRender fill) in ((LyingBar)beingDrawn).Stretches)
        {
            if (to <= from) continue;
            if (fill.Color is { } color) graph.SetAttribute(color);
            int first = (int)Math.Round(from * cells), last = Math.Max(first + 1, (int)Math.Round(to * cells));
            for (int cell = first; cell < last; cell++) graph.AddRune(start.X + 1 + cell, start.Y, fill.Rune);
        }

        graph.SetDriverColorToGraphColor();
    }
}

/// <summary>A bar of stretches from one number to another.</summary>
internal sealed class LyingBar((double From, double To, GraphCellToRender Fill)[] stretches)
    : BarSeriesBar("", new GraphCellToRender((Rune)' '), stretches.Length == 0
        ? 0
        : (float)stretches[^1].To) // a bar of no length is not drawn
{
    public IReadOnlyList<(double From, double To, GraphCellToRender Fill)> Stretches { get; } = stretches;
}
