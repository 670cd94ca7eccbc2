using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Quiz.Views;

/// <summary>Words in a graph, in a tone of their own, which the toolkit's text annotation has not.</summary>
internal sealed class Lettering(int column, int row, string text, Attribute tone) : IAnnotation
{
    public bool BeforeSeries => false;

    public void Render(GraphView graph, DrawContext? drawContext)
    {
        graph.SetAttribute(tone);
        graph.AddStr(column, row, text);
    }
}
