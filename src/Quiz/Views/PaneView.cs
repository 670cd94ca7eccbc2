using System.Drawing;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;
using Quiz.Screens.Pages;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;
using Line = Quiz.Core.Prose.Line;

namespace Quiz.Views;

/// <summary>Draws a framed document, scrolls it, and tells what was clicked.</summary>
internal sealed class PaneView : View
{
    private readonly DocumentLayout _layout = new(text => text.GetColumns());
    private readonly DocumentLayout _headLayout = new(text => text.GetColumns());
    private readonly PaneField _field;
    private readonly ChartView _chart = new() { Visible = false };
    private Pane _pane = new() { Title = "", Document = [] };
    private Theme _theme = Theme.Dark;
    private string? _revealed;
    private int _top;

    /// <summary>
    /// What the learner last had at the top: it outlives every resize, so that many small ones do not move the text.
    /// </summary>
    private (int Block, int Offset) _held;

    public PaneView()
    {
        CanFocus = true;
        TabStop = TabBehavior.NoStop;
        var line = new AnswerField { Visible = false, TabStop = TabBehavior.NoStop };
        var area = new AnswerArea { Visible = false, TabStop = TabBehavior.NoStop };
        _field = new PaneField(line, area);
        Add(line, area, _chart);
        _field.Typed += text => Typed?.Invoke(text);
    }

    /// <summary>Something with a target was clicked, for the second time in a row or not.</summary>
    public event Action<string, bool>? Clicked;

    /// <summary>The learner scrolled to a section.</summary>
    public event Action<string>? Looked;

    /// <summary>The learner scrolled.</summary>
    public event Action? Moved;

    /// <summary>The text of the field changed.</summary>
    public event Action<string>? Typed;

    /// <summary>Longer lines are hard to read back from: the eye loses the next one.</summary>
    private const int Measure = 92;

    private int InnerWidth => Math.Clamp(Frame.Width - 4, 1, _pane.IsWide ? int.MaxValue : Measure);

    private int Inset => Math.Max(2, (Frame.Width - InnerWidth) / 2);

    private int FieldRows => PaneField.RowsOf(_pane.Field, Frame.Height - 2);

    /// <summary>
    /// What stays at the top gets half of the room at most, so that there is always something to scroll.
    /// </summary>
    private int HeadRows => Math.Min(_headLayout.Lines.Count, (Frame.Height - 2 - FieldRows) / 2);

    private int InnerHeight =>
        Math.Max(1, Frame.Height - 2 - FieldRows - HeadRows) - (_pane.Chart is RowChart { Scale: not null }
            ? ChartView.ScaleRows
            : 0);

    /// <summary>
    /// How many lines there are to scroll through: those of the document, or the rows of a picture that is made of
    /// rows.
    /// </summary>
    private int LineCount => _pane.Chart is RowChart rows ? rows.Rows.Count : _layout.Lines.Count;

    /// <summary>Shows a pane in a place on the screen.</summary>
    public void Show(Pane pane, Rectangle place, Theme theme)
    {
        bool isResized = place.Size != Frame.Size;
        _theme = theme;
        _pane = pane;
        Frame = place;
        _layout.Lay(pane.Document, InnerWidth);
        _headLayout.Lay(pane.Head, InnerWidth);
        if (isResized) _top = TopOf(_held);
        _field.Show(pane.Field, Inset, Frame.Height - 1, InnerWidth, FieldRows, () => SetFocus());
        bool isTurned = pane.RevealStamp is { } stamp && stamp != _revealed;
        if (isTurned) Reveal(pane.Reveal);
        _revealed = pane.RevealStamp ?? _revealed;
        KeepCursorInView();
        ScrollTo(_top);
        if (!isResized || isTurned) _held = Top();
        ShowChart();
        SetNeedsDraw();
    }

    public void ScrollLines(int lines) => ScrollByLearner(_top + lines);

    /// <summary>Scrolls by pages that share a line, or to an end.</summary>
    public void Scroll(Quiz.Screens.Pages.Command by) => ScrollByLearner(by switch
    {
        Quiz.Screens.Pages.Command.PageUp => _top - Math.Max(1, InnerHeight - 1),
        Quiz.Screens.Pages.Command.PageDown => _top + Math.Max(1, InnerHeight - 1),
        Quiz.Screens.Pages.Command.ToStart => 0,
        _ => LineCount,
    });

    protected override bool OnDrawingContent(DrawContext? context)
    {
        PaneFrame.Draw(this, _theme, Heading(), Label(), Note(), Frame.Size, CanScrollUp, CanScrollDown);
        for (int row = 0; row < HeadRows; row++) DrawLine(row, _headLayout.Lines[row]);
        for (int row = 0; row < InnerHeight && _top + row < _layout.Lines.Count; row++)
            DrawLine(HeadRows + row, _layout.Lines[_top + row]);
        if (_pane.Field is { } field)
        {
            Move(Inset, Frame.Height - 1 - FieldRows);
            SetAttribute(_theme.Dim);
            AddStr(PaneFrame.Fit(field.Label + (field.IsActive ? ":" : " (Tab to type):"), InnerWidth));
        }

        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) ScrollLines(3);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) ScrollLines(-3);
        else if ((mouse.IsSingleClicked || mouse.IsDoubleClicked) && mouse.Position is { } at
            && TargetAt(at.X - Inset, at.Y - 1 - HeadRows) is { } target)
            Clicked?.Invoke(target, mouse.IsDoubleClicked);
        else return base.OnMouseEvent(mouse);
        return true;
    }

    /// <summary>
    /// Takes the terminal's cursor to the line that is selected, where screen readers and magnifiers look for it.
    /// </summary>
    /// <returns>Whether there is such a line in view, or a field that has the cursor.</returns>
    public bool TakeCursor()
    {
        if (!Visible) return false;
        if (_pane.Field is { IsActive: true }) return true;
        if (SelectedRow() is not { } row)
        {
            Cursor = new Cursor();
            return false;
        }

        SetFocus();
        Cursor = new Cursor
        {
            Position = ViewportToScreen(new Point(Inset, 1 + HeadRows + row)),
            Style = CursorStyle.SteadyUnderline,
        };
        return true;
    }

    /// <summary>Where in view the selected line begins, or the sentence under the cursor; null where neither is.</summary>
    private int? SelectedRow() =>
        (_pane.Follow is { } anchor ? _layout.LinesOf(anchor) : _layout.Selected()) is (var first, _)
            && first - _top is >= 0 and var row && row < InnerHeight
                ? row
                : null;

    /// <summary>Whether nothing follows what is in view.</summary>
    public bool IsAtEnd => !CanScrollDown;

    private bool CanScrollUp => _top > 0;

    private bool CanScrollDown => _top + InnerHeight < LineCount;

    private string Heading() =>
        _pane.NamesSections && TopSection() is { Title.Length: > 0 } section ? section.Title : _pane.Title;

    private string Label() => _pane.NamesSections && TopSection() is { } section ? section.Label : _pane.Label;

    /// <summary>What the pane says of itself, and which of the article's sections are in view.</summary>
    private string Note()
    {
        if (!_pane.NamesSections || (!CanScrollDown && !CanScrollUp)) return _pane.Note;
        Section[] seen =
            [.. _layout.Lines.Skip(_top).Take(InnerHeight).Select(l => l.Block?.Section).OfType<Section>()];
        if (seen.Length == 0) return _pane.Note;
        string range = seen[0] == seen[^1] ? seen[0].Label : $"{seen[0].Label} to {seen[^1].Label}";
        int all = _layout.Lines.Select(l => l.Block?.Section?.Id).OfType<string>().Distinct().Count();
        return $"{_pane.Note}{(_pane.Note.Length > 0 ? " · " : "")}{range} of {Phrases.Number(all)}";
    }

    /// <summary>The sections of which as much is in view as half of them, or half of the pane.</summary>
    public Items<string> InView()
    {
        List<string> seen = [];
        int end = Math.Min(_layout.Lines.Count, _top + InnerHeight);
        for (int from = _top, to; _pane.NamesSections && from < end; from = to)
        {
            for (to = from + 1; to < end && SectionAt(to) == SectionAt(from);) to++;
            int first = from, last = to;
            while (first > 0 && SectionAt(first - 1) == SectionAt(from)) first--;
            while (last < _layout.Lines.Count && SectionAt(last) == SectionAt(from)) last++;
            if (SectionAt(from) is { } section && 2 * (to - from) >= Math.Min(last - first, InnerHeight))
                seen.Add(section);
        }

        return seen.ToItems();
    }

    private string? SectionAt(int line) => _layout.Lines[line].Block?.Section?.Id;

    /// <summary>The section that fills most of the pane's upper part: the first one with text in view.</summary>
    private Section? TopSection()
    {
        for (int i = _top; i < Math.Min(_layout.Lines.Count, _top + InnerHeight); i++)
        {
            if (_layout.Lines[i].Block?.Section is { } section) return section;
        }

        return null;
    }

    /// <summary>What a click means: its run's target, or else its block's.</summary>
    private string? TargetAt(int column, int row)
    {
        if (row < 0 || row >= InnerHeight || _top + row >= _layout.Lines.Count) return null;
        Line line = _layout.Lines[_top + row];
        int edge = 0;
        foreach (Run run in line.Runs)
        {
            edge += run.Text.GetColumns();
            if (column < edge) return run.Target ?? line.Block?.Target;
        }

        return line.Block?.Target;
    }

    private void DrawLine(int row, Line line)
    {
        Move(Inset, row + 1);
        bool isSelected = line.Block is { IsSelected: true };
        int used = 0;
        foreach (Run run in line.Runs)
        {
            SetAttribute(isSelected ? _theme.Selected : _theme.Of(run.Tone));
            AddStr(run.Text);
            used += run.Text.GetColumns();
        }

        if (!isSelected || used >= InnerWidth) return;
        SetAttribute(_theme.Selected);
        AddStr(new string(' ', InnerWidth - used));
    }

    /// <summary>
    /// Scrolls a place into the upper third, where the eye looks first and what leads up to it is seen.
    /// </summary>
    private void Reveal(string? anchor)
    {
        if (anchor is null) return;
        int line = anchor.Length == 0 ? 0 : _layout.LineOf(anchor);
        if (line >= 0) _top = line < InnerHeight / 3 && anchor.Length == 0 ? 0 : line - InnerHeight / 3;
    }

    private void KeepCursorInView()
    {
        if ((_pane.Follow is { } anchor ? _layout.LinesOf(anchor) : _layout.Selected()) is not (var first, var last))
            return;
        if (last >= _top + InnerHeight) _top = last - InnerHeight + 1;
        if (first < _top) _top = first;
    }

    private void ScrollByLearner(int top)
    {
        int before = _top;
        ScrollTo(top);
        if (_top == before) return;
        _held = Top();
        ShowChart();
        SetNeedsDraw();
        if (_pane.NamesSections && TopSection() is { } section) Looked?.Invoke(section.Id);
        Moved?.Invoke();
    }

    private void ScrollTo(int top) => _top = Math.Clamp(top, 0, Math.Max(0, LineCount - InnerHeight));

    private void ShowChart()
    {
        _chart.Visible = _pane.Chart is not null;
        if (_pane.Chart is { } chart)
            _chart.Show(
                chart, new Rectangle(Inset, 1 + HeadRows, InnerWidth, Frame.Height - 2 - HeadRows), _theme, _top);
    }

    /// <summary>What stands at the top, told without line numbers: those differ at every width.</summary>
    private (int Block, int Offset) Top()
    {
        if (_top == 0 || _top >= _layout.Lines.Count) return default;
        Block? block = _layout.Lines[_top].Block;
        int characters = 0;
        for (int i = _top - 1; i >= 0 && ReferenceEquals(_layout.Lines[i].Block, block); i--)
            characters += _layout.Lines[i].Text.Length;
        int index = _pane.Document.ToList().FindIndex(b => ReferenceEquals(b, block));
        return index < 0 ? default : (index, characters);
    }

    /// <summary>
    /// The line in which a place stands now. By the block's number: one that is marked is made anew each time.
    /// </summary>
    private int TopOf((int Block, int Offset) place)
    {
        if (place == default || place.Block >= _pane.Document.Count) return 0;
        Block block = _pane.Document[place.Block];
        int top = 0;
        int characters = 0;
        for (int i = 0; i < _layout.Lines.Count && characters <= place.Offset; i++)
        {
            if (!ReferenceEquals(_layout.Lines[i].Block, block)) continue;
            top = i;
            characters += _layout.Lines[i].Text.Length;
        }

        return top;
    }
}
