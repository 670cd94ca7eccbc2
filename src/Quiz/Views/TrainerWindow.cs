using System.Drawing;
using System.Runtime.ExceptionServices;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Pages;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Text;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Size = Quiz.Screens.Pages.Size;

namespace Quiz.Views;

/// <summary>
/// The loop: a message makes the next state, its effects are performed, and only then is the state shown.
/// </summary>
internal sealed class TrainerWindow : Runnable
{
    private readonly IApplication _app;
    private readonly TimeProvider _time;
    private readonly Func<Effect, Message?> _perform;
    private readonly Action _suspend;
    private readonly bool _waits;
    private readonly PaneView _article = new();
    private readonly PaneView _question = new();
    private static readonly TimeSpan KeepsAfter = TimeSpan.FromSeconds(1.5);

    private readonly Queue<Message> _messages = new();
    private Trainer _trainer;
    private Theme _theme = Theme.Dark;
    private Page _page;
    private Items<Run> _footer;
    private bool _isUpdating;
    private bool _dropsKeys;
    private bool _willKeep;

    /// <param name="perform">Does what an effect asks for, and says what came of it.</param>
    /// <param name="suspend">Stops the process as the shell's Ctrl+Z does.</param>
    /// <param name="waits">Whether also what nobody has to wait for is done before the next key.</param>
    public TrainerWindow(IApplication app, Trainer start, Func<Effect, Message?> perform, TimeProvider time,
        Action suspend, bool waits = false)
    {
        (_app, _trainer, _perform, _time, _suspend, _waits) = (app, start, perform, time, suspend, waits);
        _page = start.Page;
        Title = "Quiz";
        Width = Dim.Fill();
        Height = Dim.Fill();
        CanFocus = true;
        Add(_article, _question);
        foreach (PaneView pane in (PaneView[])[_article, _question])
        {
            pane.Clicked += (target, again) => Send(new Message.Clicked(target, again));
            pane.Looked += section => Send(new Message.Looked(section));
            pane.Typed += Type;
            pane.Moved += Notice;
        }

        app.Keyboard.KeyDown += OnKey;
        app.Iteration += OnIteration;
        if (app.Driver is { } driver) Theme.Follow(driver, Wear);
    }

    /// <summary>How the program ends; 0 unless a signal or Ctrl+C ended it.</summary>
    public int ExitCode { get; private set; }

    /// <summary>The sitting as it was left, to say how it stands.</summary>
    public Session? Left { get; private set; }

    /// <summary>The screen as it stands.</summary>
    internal Screen Shown => _trainer.Screen;

    /// <summary>Hands a message to the state machine; from the main thread only.</summary>
    public void Send(Message message)
    {
        _messages.Enqueue(message);
        if (_isUpdating) return;
        _isUpdating = true;
        try
        {
            while (_messages.TryDequeue(out Message? next)) Update(next);
        }
        finally
        {
            _isUpdating = false;
        }

        Show();
    }

    /// <summary>Keeps what is typed and not yet confirmed, now that nothing is shown any more.</summary>
    public void Close() => _ = TryKeep();

    /// <summary>The screen has been painted: keys from now on answer to what is on it.</summary>
    internal void OnSettled() => _dropsKeys = false;

    protected override void OnFrameChanged(in Rectangle frame)
    {
        base.OnFrameChanged(frame);
        Send(new Message.Resized(new Size(frame.Width, frame.Height)));
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (_trainer.Size.Layout == PaneLayout.TooSmall)
        {
            SetAttribute(_theme.Text);
            AddStr(0, 0, PaneFrame.Fit("Quiz needs 40×12 cells.", Frame.Width));
            AddStr(0, 1, PaneFrame.Fit(
                $"This window has {Phrases.Number(Frame.Width)}×{Phrases.Number(Frame.Height)}.", Frame.Width));
            return true;
        }

        DrawHeader();
        DrawRuns(Frame.Height - 2, StatusLine);
        DrawRuns(Frame.Height - 1, _footer);
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.IsSingleClicked || mouse.Position is not { } at || at.Y < Frame.Height - 2)
            return base.OnMouseEvent(mouse);
        int column = 1;
        foreach (Run run in at.Y == Frame.Height - 1 ? _footer : StatusLine)
        {
            column += run.Text.GetColumns();
            if (at.X >= column) continue;
            if (run.Anchor is { } target) Send(new Message.Clicked(target));
            break;
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _app.Keyboard.KeyDown -= OnKey;
        _app.Iteration -= OnIteration;
        base.Dispose(disposing);
    }

    private void Update(Message message)
    {
        Rung before = RungOf(_trainer.Screen);
        (_trainer, IReadOnlyList<Effect> effects) = _trainer.Update(message, Clock.Now(_time));
        _dropsKeys |= before == Rung.None && RungOf(_trainer.Screen) != Rung.None;
        for (int i = 0; i < effects.Count; i++)
        {
            switch (effects[i])
            {
                case Effect.Scroll scroll:
                    Scrolled().Scroll(scroll.By);
                    break;
                case Effect.ScrollLines scroll:
                    InFront().ScrollLines(scroll.Lines);
                    break;
                case Effect.Suspend:
                    KeepTyped();
                    _suspend();
                    break;
                case Effect.Count count: // may take a while: what it is for is shown first
                    _app.AddTimeout(TimeSpan.Zero, () =>
                    {
                        if (_perform(count) is { } counted) Send(counted);
                        return false;
                    });
                    break;
                case Effect.Leave leave:
                    (Left, ExitCode) = (leave.Session, leave.ExitCode);
                    _app.RequestStop(this);
                    break;
                case Effect.SumUp sums when !_waits:
                    Task.Run(() => PerformAside(sums));
                    break;
                default:
                    Message? answer = _perform(effects[i]);
                    if (answer is Message.NotSaved trouble)
                        answer = trouble with
                        {
                            Steps = trouble.Steps.IsEmpty
                            ? effects.Skip(i).ToItems()
                            : trouble.Steps
                        };
                    if (answer is not null) _messages.Enqueue(answer);
                    // what was to follow waits, or has become pointless
                    if (answer is Message.NotSaved or Message.Opened) return;
                    break;
            }
        }
    }

    /// <summary>
    /// Performs an effect beside the loop, and sends what came of it when the loop comes round; also an exception ends
    /// the program there.
    /// </summary>
    private void PerformAside(Effect effect)
    {
        try
        {
            if (_perform(effect) is { } answer) _app.Invoke(() => Send(answer));
        }
        catch (Exception e)
        {
            _app.Invoke(() => ExceptionDispatchInfo.Throw(e));
        }
    }

    private static Rung RungOf(Screen screen) =>
        screen is QuestionScreen { Session.Stage: Stage.Asking } question ? question.Session.Rung : Rung.None;

    /// <summary>
    /// Keeps what is typed and not yet confirmed. Where that does not work it says so, and tries again with the next
    /// key or step.
    /// </summary>
    private void KeepTyped()
    {
        if (TryKeep() is { } trouble) Send(trouble);
        else Show();
    }

    /// <summary>What there is to say where what is typed could not be kept; null if it is.</summary>
    private Message? TryKeep()
    {
        (Trainer kept, IReadOnlyList<Effect> effects) = _trainer.Update(new Message.KeepTyped(), Clock.Now(_time));
        foreach (Effect effect in effects)
        {
            // Nobody who is typing chooses what to do about a full disk: the next letter would be the choice.
            if (_perform(effect) is { } answer)
                return answer is Message.NotSaved trouble ? new Message.Failed(trouble.Sentence) : answer;
        }

        _trainer = kept;
        return null;
    }

    /// <summary>What is typed is kept a moment later, however long the typing goes on.</summary>
    private void Type(string text)
    {
        Send(new Message.Typed(text));
        if (_willKeep) return;
        _willKeep = true;
        _app.AddTimeout(KeepsAfter, () =>
        {
            _willKeep = false;
            KeepTyped();
            return false;
        });
    }

    private void OnKey(object? sender, Key key)
    {
        string[] names = [.. KeyNames.Of(key)];
        bool isText = _trainer.Screen.IsTyping && _trainer.Size.Layout != PaneLayout.TooSmall
            && !names.Any(name => Bindings.Of(_trainer.Screen, name) is not null);
        // What was typed before a verdict could be read is not an answer to it.
        key.Handled = _dropsKeys || !isText;
        if (_dropsKeys || isText) return;
        foreach (string name in names.Where(IsUnderstood)) Send(new Message.Pressed(name));
    }

    /// <summary>
    /// In a window too small for a question nobody can see what a key would do; only the ways out work there.
    /// </summary>
    private bool IsUnderstood(string name) => _trainer.Size.Layout != PaneLayout.TooSmall
        || Bindings.Of(_trainer.Screen, name) is
        {
            Command: Quiz.Screens.Pages.Command.Leave or Quiz.Screens.Pages.Command.GoHome
            or Quiz.Screens.Pages.Command.Interrupt or Quiz.Screens.Pages.Command.Suspend
        };

    private void OnIteration(object? sender, EventArgs<IApplication?> e) => OnSettled();

    private void Wear(Theme theme)
    {
        _theme = theme;
        SetScheme(theme.ToScheme());
        Show();
    }

    private void Show()
    {
        if (Frame.Width == 0) return;
        bool fits = _trainer.Size.Layout != PaneLayout.TooSmall;
        _page = _trainer.Page;
        Places places = Places.Of(_trainer.Size, _page);
        Put(_article, _page.Panes.Count > 1 ? _page.Panes[0] : null, fits ? places.Article : null);
        Put(_question, _page.Panes[^1], fits ? places.Question : null);
        _footer = Footer.Of(_trainer.Screen, Frame.Width - 2, text => text.GetColumns());
        SetNeedsDraw();
        if (!_question.TakeCursor()) _article.TakeCursor();
        Notice();
    }

    /// <summary>Says what of the article is in view, where the screen goes by it.</summary>
    private void Notice()
    {
        PaneView text = _page.Panes.Count > 1 ? _article : _question;
        if (!text.Visible) return;
        if (_trainer.Screen is QuestionScreen { Session.NotesReading: true } question
            && text.InView() is var seen && question.Lacks(seen))
            Send(new Message.Seen(seen));
        else if (_trainer.Screen is ArticleScreen reading && reading.IsAtEnd != text.IsAtEnd)
            Send(new Message.ReadToEnd(text.IsAtEnd));
    }

    private void Put(PaneView view, Pane? pane, Rectangle? place)
    {
        view.Visible = pane is not null && place is not null;
        if (pane is not null && place is { } at) view.Show(pane, at, _theme);
    }

    private Items<Run> StatusLine => _page.Status.Text.Length > 0 ? [_page.Status] : _page.Tabs;

    private PaneView Scrolled() => _article.Visible && _page.Balance != PaneBalance.Beside ? _article : _question;

    private PaneView InFront() => _question.Visible ? _question : _article;

    private void DrawHeader()
    {
        string progress = PaneFrame.Fit(_page.Progress, Frame.Width - 2);
        int room = Frame.Width - 2 - progress.GetColumns();
        SetAttribute(_theme.Strong);
        AddStr(1, 0, PaneFrame.Fit(_page.Title, room - 2));
        AddStr(Math.Max(1, Frame.Width - 1 - progress.GetColumns()), 0, progress);
    }

    private void DrawRuns(int row, Items<Run> runs)
    {
        Move(1, row);
        foreach (Run run in runs)
        {
            SetAttribute(_theme.Of(run.Tone));
            AddStr(PaneFrame.Fit(run.Text, Frame.Width - 2));
        }
    }
}
