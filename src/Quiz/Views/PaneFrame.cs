using Quiz.Core.Prose;
using Terminal.Gui.Drawing;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;
using Size = System.Drawing.Size;

namespace Quiz.Views;

/// <summary>
/// Draws the frame of a pane: its title and address above, a note below, arrows where there is more to read.
/// </summary>
internal static class PaneFrame
{
    public static void Draw(
        View view, Theme theme, string title, string label, string note, Size size, bool moreAbove, bool moreBelow)
    {
        if (size.Width < 4 || size.Height < 2) return;
        view.SetAttribute(theme.Accent);
        Edge(view, 0, "┌", "┐", title, label.Length == 0 ? "" : label, size.Width);
        for (int row = 1; row < size.Height - 1; row++)
        {
            view.AddStr(0, row, "│");
            string right = row == 1 && moreAbove ? "▲" : row == size.Height - 2 && moreBelow ? "▼" : "│";
            view.AddStr(size.Width - 1, row, right);
        }

        Edge(view, size.Height - 1, "└", "┘", note, "", size.Width);
    }

    /// <summary>"┌ title ──── label ┐", the title cut where it does not fit.</summary>
    private static void Edge(View view, int row, string left, string right, string title, string label, int width)
    {
        string end = label.Length == 0 ? "" : $" {Visible.Of(label)} ";
        int room = width - 2 - end.GetColumns();
        string start = title.Length == 0 ? "" : $" {Fit(title, room - 3)} ";
        int rule = Math.Max(0, width - 2 - start.GetColumns() - end.GetColumns());
        view.AddStr(0, row, left + start + new string('─', rule) + end + right);
    }

    /// <summary>The text without live control characters, or as much of it as fits with an ellipsis.</summary>
    public static string Fit(string text, int width)
    {
        text = Visible.Of(text);
        if (text.GetColumns() <= width) return text;
        var cut = new System.Text.StringBuilder();
        int used = 0;
        foreach (string grapheme in GraphemeHelper.GetGraphemes(text))
        {
            used += grapheme.GetColumns();
            if (used > width - 1) break;
            cut.Append(grapheme);
        }

        return cut.Append('…').ToString();
    }
}
