using System.Drawing;
using System.Text;
using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>
/// Bars that stand on the axis instead of in it, several cells wide, and full ones exact to an eighth of a cell.
/// </summary>
internal sealed class UprightBars(int width) : BarSeries
{
    private const string Eighths = "▁▂▃▄▅▆▇";

    protected override void DrawBarLine(GraphView graph, Point start, Point end, BarSeriesBar beingDrawn)
    {
        double cells = beingDrawn.Value / graph.CellSize.Y;
        bool isSolid = beingDrawn.Fill.Rune.Value == '█';
        int eighths = (int)Math.Round(cells * 8);
        int full = isSolid ? eighths / 8 : Math.Max(1, (int)Math.Round(cells));
        if (beingDrawn.Fill.Color is { } color) graph.SetAttribute(color);
        for (int i = 0; i < width; i++)
        {
            int column = start.X - width / 2 + i;
            for (int row = 1; row <= full; row++) graph.AddRune(column, start.Y - row, beingDrawn.Fill.Rune);
            if (isSolid && Math.Max(1, eighths) % 8 is > 0 and var rest)
                graph.AddRune(column, start.Y - full - 1, (Rune)Eighths[rest - 1]);
        }

        graph.SetDriverColorToGraphColor();
    }
}
