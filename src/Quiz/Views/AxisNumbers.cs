using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>The numbers and dates along both axes, each with its tick.</summary>
internal sealed class AxisNumbers(
    IReadOnlyList<(int Column, string Text)> across, IReadOnlyList<(int Row, string Text)> up) : IAnnotation
{
    public bool BeforeSeries => false;

    public void Render(GraphView graph, DrawContext? drawContext)
    {
        graph.SetDriverColorToGraphColor();
        foreach ((int row, string text) in up) graph.AxisY.DrawAxisLabel(graph, row, text);
        foreach ((int column, string text) in across) graph.AxisX.DrawAxisLabel(graph, column, text);
    }
}
