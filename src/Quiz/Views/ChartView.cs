using System.Drawing;
using System.Text;
using Quiz.Screens.Charts;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>
/// Draws a chart by the toolkit's own graph, whose axes, bars, points and paths it sets for the cells there are.
/// </summary>
internal sealed class ChartView : GraphView
{
    /// <summary>The rows below lying bars that their scale takes, with a gap above it.</summary>
    public const int ScaleRows = 2;

    /// <summary>The row for what stands below an axis.</summary>
    private const int LabelRows = 1;

    private const int WidestBar = 5;

    private Theme _theme = Theme.Dark;

    public ChartView()
    {
        CanFocus = false; // keys are ours alone
        TabStop = TabBehavior.NoStop;
    }

    /// <summary>Shows a chart in a place of the pane.</summary>
    /// <param name="top">Of lying bars: the first that is shown.</param>
    public void Show(Chart chart, Rectangle place, Theme theme, int top)
    {
        Reset();
        Frame = place;
        _theme = theme;
        GraphColor = theme.Text;
        (MarginLeft, MarginBottom) = (0, 0);
        // numbers go where there is room for them, which the toolkit does not look at
        (AxisX.Increment, AxisY.Increment) = (0, 0);
        if (place is { Width: > 10, Height: > 3 }) _ = chart.Match(Columns, Curve, rows => Rows(rows, top));
        SetNeedsDraw();
    }

    private bool Columns(ColumnChart chart)
    {
        int room = PlotWidth(chart.Scale);
        int least = chart.KeepsLast ? 2 : 1;
        int most = Math.Max(1, room / least);
        Column[] shown = chart.KeepsLast ? [.. chart.Columns.TakeLast(most)] : [.. chart.Columns.Take(most)];
        int pitch = Math.Clamp(room / shown.Length, least, WidestBar + 1), width = Math.Max(1, pitch - 1);
        Raise(chart.Scale);
        Series.Add(new UprightBars(width)
        {
            BarEvery = pitch,
            Offset = 1 + width / 2 - pitch,
            Bars = [.. shown.Select(
                c => new BarSeriesBar("", Cell(chart.Series[c.Series]), (float)(c.Value - chart.Scale.From)))],
        });
        Annotations.Add(new AxisNumbers(
            Fitting(shown.Select((c, i) => ((int)MarginLeft + 1 + width / 2 + i * pitch, c.Label))),
            Heights(chart.Scale)));
        return true;
    }

    private bool Curve(CurveChart chart)
    {
        int room = PlotWidth(chart.Scale) - 4; // half of the last label
        Raise(chart.Scale);
        CellSize = CellSize with { X = (chart.Values.Count - 1f) / Math.Max(1, room - 1) };
        float first = CellSize.X * 1.01f, last = first + chart.Values.Count - 1;
        // in the nearest row, not in the one below
        float At(double value) => (float)(value - chart.Scale.From) + CellSize.Y / 2;
        Annotations.Add(new PathAnnotation
        {
            Points = [new PointF(first, At(chart.Line)), new PointF(last, At(chart.Line))],
            LineRune = Sign(chart.Series[1]),
            LineColor = _theme.Of(chart.Series[1].Tone),
            BeforeSeries = true,
        });
        Annotations.Add(new PathAnnotation
        {
            Points = [.. chart.Values.Select((v, i) => new PointF(first + i, At(v)))],
            LineRune = Sign(chart.Series[0]),
            LineColor = _theme.Of(chart.Series[0].Tone),
        });
        Annotations.Add(new AxisNumbers(
            Fitting(chart.Labels.Select((label, i) => (GraphSpaceToViewport(new PointF(first + i, 0)).X, label))),
            Heights(chart.Scale)));
        return true;
    }

    private bool Rows(RowChart chart, int top)
    {
        int below = chart.Scale is null ? 0 : ScaleRows;
        ChartRow[] shown = [.. chart.Rows.Skip(top).Take(Frame.Height - below)];
        ChartRow[] bars = [.. chart.Rows.Where(r => r.Stretches.Count > 0)];
        int notes = chart.Rows.Max(r => r.Note.GetColumns()), names = Math.Min(
            chart.Rows.Where(r => r.Note.Length > 0 || r.Stretches.Count > 0).Max(r => r.Label.GetColumns()),
            Frame.Width / 3);
        int room = Math.Max(4, Frame.Width - names - notes - 4);
        double longest = chart.Scale?.To ?? bars.SelectMany(r => r.Stretches).Select(s => s.To).DefaultIfEmpty(1).Max();
        bool hasRoom = shown.Length + below < Frame.Height;
        Frame = Frame with { Y = Frame.Y + (hasRoom ? 1 : 0), Height = shown.Length + below };
        MarginLeft = (uint)names + 1;
        MarginBottom = (uint)Math.Max(0, below - 1);
        // Whole cells for whole numbers, so that they can be counted.
        double cells = chart.Scale is null && longest <= room
            ? Math.Clamp(Math.Floor(room / longest), 1, 4)
            : room / longest;
        CellSize = new PointF((float)(1 / cells), 1);
        AxisX.Visible = chart.Scale is not null;
        Series.Add(new LyingBars(cells)
        {
            Orientation = Orientation.Horizontal,
            Offset = below == 0 ? -1 : 0,
            Bars = [.. shown.Reverse()
                .Select(r => new LyingBar([.. r.Stretches.Select(s => (s.From, s.To, Cell(chart.Series[s.Series])))]))],
        });
        for (int row = 0; row < shown.Length; row++)
        {
            ChartRow said = shown[row];
            bool isHeading = said.Stretches.Count == 0 && said.Note.Length == 0;
            if (said.Label.Length > 0)
                Annotations.Add(new Lettering(0, row, PaneFrame.Fit(said.Label, isHeading ? Frame.Width : names),
                    isHeading ? _theme.Strong : _theme.Text));
            if (said.Note.Length > 0)
                Annotations.Add(new Lettering(
                    (int)MarginLeft + 2 + (int)Math.Ceiling(longest * cells), row, said.Note, _theme.Text));
        }

        if (chart.Scale is { } scale)
            Annotations.Add(new AxisNumbers(
                Fitting(scale.Marks.Select(m => ((int)(MarginLeft + Math.Round(m * cells)), scale.Written(m)))), []));
        return true;
    }

    /// <summary>
    /// Makes room for an upright scale at the left and for one row below; the row at the top stays free.
    /// </summary>
    private void Raise(Scale scale)
    {
        MarginLeft = (uint)scale.Marks.Max(m => scale.Written(m).Length);
        MarginBottom = LabelRows;
        CellSize = new PointF(1, (float)((scale.To - scale.From) / Math.Max(1, Frame.Height - LabelRows - 2)));
    }

    private int PlotWidth(Scale scale) => Frame.Width - scale.Marks.Max(m => scale.Written(m).Length) - 2;

    /// <summary>The rows at which the numbers of an upright scale stand.</summary>
    private IReadOnlyList<(int Row, string Text)> Heights(Scale scale) =>
        [.. scale.Marks.Select(
            m => (Frame.Height - 1 - LabelRows - (int)((m - scale.From) / CellSize.Y + 0.5), scale.Written(m)))];

    /// <summary>As many labels as stand clear of each other and of the edge, from the left.</summary>
    private List<(int Column, string Text)> Fitting(IEnumerable<(int Column, string Text)> labels)
    {
        var fitting = new List<(int, string)>();
        int free = 0;
        foreach ((int column, string text) in labels)
        {
            int start = Math.Max(0, column - text.Length / 2);
            if (text.Length == 0 || start < free || start + text.Length > Frame.Width) continue;
            fitting.Add((column, text));
            free = start + text.Length + 1;
        }

        return fitting;
    }

    private GraphCellToRender Cell(Series series) => new(Sign(series), _theme.Of(series.Tone));

    private static Rune Sign(Series series) => series.Sign.EnumerateRunes().First();
}
