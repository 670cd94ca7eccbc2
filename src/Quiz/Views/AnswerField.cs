using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Views;

/// <summary>A line to type in that goes on where the learner left it.</summary>
internal sealed class AnswerField : TextField
{
    /// <summary>The toolkit selects everything when a field gets the focus, and the next letter would replace it.</summary>
    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView)
    {
        int at = InsertionPoint;
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, focusedView);
        if (!newHasFocus) return;
        ClearAllSelection();
        InsertionPoint = at;
    }
}
