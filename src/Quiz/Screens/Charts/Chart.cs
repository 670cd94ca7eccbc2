using System.Diagnostics;
using Quiz.Core;
using Quiz.Core.Prose;

namespace Quiz.Screens.Charts;

/// <summary>A picture of numbers, told as data: what is drawn, and nothing of how many cells it takes.</summary>
/// <param name="Series">What is told apart in it, by sign as well as by colour.</param>
internal abstract record Chart(Items<Series> Series)
{
    /// <summary>
    /// Chooses by the kind of chart. A new kind adds a parameter here, and the compiler lists every caller.
    /// </summary>
    public T Match<T>(Func<ColumnChart, T> columns, Func<CurveChart, T> curve, Func<RowChart, T> rows) => this switch
    {
        ColumnChart c => columns(c),
        CurveChart c => curve(c),
        RowChart c => rows(c),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the signs mean, on one line; nothing where only one thing is shown.</summary>
    public Items<Block> Legend => Series.Count < 2 ? [] :
    [
        new Block { Runs = Series.SelectMany((s, i) =>
            new[] { new Run((i == 0 ? "" : "   ") + s.Sign, s.Tone), new Run(" " + s.Name) }).ToItems() },
    ];
}

/// <summary>Upright bars, one after another.</summary>
/// <param name="KeepsLast">Where not all of them fit, whether the last ones stay, not the first.</param>
internal sealed record ColumnChart(Items<Series> Series, Items<Column> Columns, Scale Scale, bool KeepsLast)
    : Chart(Series);

/// <summary>A bar.</summary>
/// <param name="Series">The number of its series, from 0.</param>
/// <param name="Label">Stands below it if there is room; may be empty.</param>
internal sealed record Column(double Value, int Series, string Label);

/// <summary>Values at equal steps, joined.</summary>
/// <param name="Labels">What stands below each value if there is room; may be empty.</param>
/// <param name="Line">A value that a level line is drawn at.</param>
internal sealed record CurveChart(
    Items<Series> Series, Items<double> Values, Items<string> Labels, Scale Scale, double Line) : Chart(Series);

/// <summary>Lying bars, one below the other, each made of stretches.</summary>
/// <param name="Scale">The scale below them; null where each row says its numbers and they are counts.</param>
internal sealed record RowChart(Items<Series> Series, Items<ChartRow> Rows, Scale? Scale = null) : Chart(Series);

/// <summary>A lying bar, or a heading where it has no stretches.</summary>
/// <param name="Note">The numbers, beside it.</param>
internal sealed record ChartRow(string Label, Items<Stretch> Stretches, string Note);

/// <summary>A part of a lying bar.</summary>
/// <param name="Series">The number of its series, from 0.</param>
internal sealed record Stretch(double From, double To, int Series);

/// <summary>What is told apart in a chart.</summary>
/// <param name="Sign">The one cell that its bars are made of.</param>
internal sealed record Series(string Name, string Sign, Tone Tone);
