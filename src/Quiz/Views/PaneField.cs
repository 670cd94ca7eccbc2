using Quiz.Screens.Pages;
using Terminal.Gui.ViewBase;

namespace Quiz.Views;

/// <summary>The field at the foot of a pane: a line to type in, or several.</summary>
internal sealed class PaneField
{
    private readonly AnswerField _line;
    private readonly AnswerArea _area;
    private string? _id;
    private Field? _field;

    public PaneField(AnswerField line, AnswerArea area)
    {
        (_line, _area) = (line, area);
        _line.TextChanged += (_, _) => Tell(_line.Text);
        _area.ContentsChanged += (_, _) => Tell(_area.Text);
    }

    /// <summary>The text changed by the learner's hand.</summary>
    public event Action<string>? Typed;

    /// <summary>The rows that the field and its label take of a pane with so many.</summary>
    public static int RowsOf(Field? field, int paneRows) => field switch
    {
        null => 0,
        { HasLines: true } => Math.Clamp(paneRows / 3, 3, 8) + 1,
        _ => 2,
    };

    /// <summary>Shows the field in the last rows of a pane's inside; null hides it.</summary>
    /// <param name="left">The first column.</param>
    /// <param name="bottom">The row below it.</param>
    /// <param name="rows">As <see cref="RowsOf"/> says.</param>
    public void Show(Field? field, int left, int bottom, int width, int rows, Action leave)
    {
        _field = field;
        _line.Visible = field is { HasLines: false };
        _area.Visible = field is { HasLines: true };
        if (field is null)
        {
            _id = null;
            return;
        }

        View view = field.HasLines ? _area : _line;
        view.X = left;
        view.Y = bottom - rows + 1;
        view.Width = width;
        view.Height = rows - 1;
        if (_id != field.Id) Take(field);
        if (field.IsActive) Focus();
        else if (view.HasFocus) leave();
    }

    public void Focus()
    {
        View? view = _field is null ? null : _field.HasLines ? _area : _line;
        if (view is { Visible: true, HasFocus: false }) view.SetFocus();
    }

    /// <summary>Another field: the text comes from the state, and is no news to it.</summary>
    private void Take(Field field)
    {
        _id = null;
        if (field.HasLines)
        {
            _area.Text = field.Text;
            _area.MoveEnd();
        }
        else
        {
            _line.Text = field.Text;
            _line.MoveEnd();
        }

        _id = field.Id;
    }

    private void Tell(string text)
    {
        if (_id is not null) Typed?.Invoke(text.ReplaceLineEndings("\n"));
    }
}
