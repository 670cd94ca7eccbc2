using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>A line to type in that goes on where the learner left it.</summary>
internal sealed class AnswerField : TextField
{
    private static readonly char[] LineBreaks = ['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// The toolkit selects everything when a field gets the focus, and the next letter would replace it.
    /// </summary>
    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView)
    {
        int at = InsertionPoint;
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, focusedView);
        if (!newHasFocus) return;
        ClearAllSelection();
        InsertionPoint = at;
    }

    /// <summary>
    /// The toolkit would keep the first line only; an answer copied from a text may run over several.
    /// </summary>
    protected override string OnSanitizingPaste(string raw) =>
        base.OnSanitizingPaste(string.Join(' ', raw.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries)));
}
