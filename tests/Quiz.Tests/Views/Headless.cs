using Microsoft.Extensions.Time.Testing;
using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Views;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace Quiz.Tests.Views;

/// <summary>The whole program on a terminal of cells in memory: real banks, real history, injected keys.</summary>
internal sealed class Headless : IDisposable
{
    private static readonly Dictionary<string, Key> Named = new()
    {
        ["Enter"] = Key.Enter,
        ["Esc"] = Key.Esc,
        ["Up"] = Key.CursorUp,
        ["Down"] = Key.CursorDown,
        ["Left"] = Key.CursorLeft,
        ["Right"] = Key.CursorRight,
        ["PageUp"] = Key.PageUp,
        ["PageDown"] = Key.PageDown,
        ["Space"] = Key.Space,
        ["Tab"] = Key.Tab,
        ["End"] = Key.End,
        ["Backspace"] = Key.Backspace,
        ["Ctrl+C"] = Key.C.WithCtrl,
    };

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("quiz-headless-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly VirtualTimeProvider _loopClock = new();
    private readonly IApplication _app;
    private readonly SessionToken _token;

    /// <summary>Begins at home, or with a sitting on the test bank.</summary>
    /// <param name="bank">The test bank's file, without its ending.</param>
    public Headless(int columns, int rows, SittingOptions? options = null, string bank = "lamp")
    {
        _app = Application.Create(_loopClock).Init(DriverRegistry.Names.ANSI);
        _app.Driver!.SetScreenSize(columns, rows); // initialized on the line above
        string folder = Path.Combine(_home.FullName, "banks");
        Directory.CreateDirectory(folder);
        BankPath = Path.Combine(folder, bank + ".yaml");
        File.Copy(Path.Combine(Golden.Repository, $"tests/Quiz.Tests/Views/{bank}.yaml"), BankPath);
        var io = new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, _clock, _ => null, _home.FullName);
        Desk = new Desk(io, new DataFolder(Path.Combine(_home.FullName, "data")), folder, "");
        Window = new TrainerWindow(_app, new Trainer(new HomeScreen(), default),
            effect => Perform?.Invoke(effect) ?? Desk.Perform(effect), _clock, () => { }, waits: true);
        _token = _app.Begin(Window)!; // the window is new, so there is a session for it
        Send(options is null
            ? Desk.List() with { Rows = Desk.List().Rows.Where(r => r.Path == BankPath).ToItems() }
            : Desk.Open(BankPath, options));
    }

    public Desk Desk { get; }

    /// <summary>Where the desk keeps the history.</summary>
    public DataFolder Data => new(Path.Combine(_home.FullName, "data"));

    public TrainerWindow Window { get; }

    public string BankPath { get; }

    /// <summary>Stands in for the desk where it gives a message.</summary>
    public Func<Effect, Message?>? Perform { get; set; }

    /// <summary>What the terminal shows, without spaces at the ends of rows.</summary>
    public string Text => string.Join('\n', Rows) + "\n";

    public string[] Rows => [.. _app.Driver!.ToString()!
        .TrimEnd('\n', '\r')
        .ReplaceLineEndings("\n")
        .Split('\n')
        .Select(row => row.TrimEnd())];

    /// <summary>The row in which the view with the focus wants the terminal's cursor; null if it hides it.</summary>
    public int? CursorRow => Window.MostFocused?.Cursor.Position?.Y;

    /// <summary>The cell of the first grapheme of a text on the screen.</summary>
    public Cell CellOf(string text)
    {
        int row = Array.FindIndex(Rows, r => r.Contains(text, StringComparison.Ordinal));
        return _app.Driver!.Contents![row, Rows[row].IndexOf(text, StringComparison.Ordinal)];
    }

    /// <summary>
    /// Presses keys one after another, each seen on the screen before the next. An article that is longer than the
    /// screen is gone to its end first, where Enter leads on.
    /// </summary>
    public void Press(params string[] keys)
    {
        foreach (string key in keys)
        {
            if (key == "Enter" && Window.Shown is ArticleScreen { IsAtEnd: false }) PressAtOnce("End");
            _clock.Advance(TimeSpan.FromSeconds(1));
            _app.InjectKey(Named.TryGetValue(key, out Key? named) ? named : new Key(key[0]));
            Settle();
        }
    }

    /// <summary>Injects keys at once, as typed ahead.</summary>
    public void PressAtOnce(params string[] keys)
    {
        foreach (string key in keys) _app.InjectKey(Named.TryGetValue(key, out Key? named) ? named : new Key(key[0]));
        Settle();
    }

    public void Type(string text) => Press([.. text.Select(c => c == ' ' ? "Space" : c.ToString())]);

    /// <summary>Clicks on the first grapheme of a text on the screen.</summary>
    public void Click(string text)
    {
        int row = Array.FindIndex(Rows, r => r.Contains(text, StringComparison.Ordinal));
        var at = new System.Drawing.Point(Rows[row].IndexOf(text, StringComparison.Ordinal), row);
        _app.InjectSequence(InputInjectionExtensions.LeftButtonClick(at));
        Settle();
    }

    public void Wait(TimeSpan time) => _clock.Advance(time);

    /// <summary>Lets the window's own timers come round.</summary>
    public void LetTimersRun(TimeSpan time)
    {
        _loopClock.Advance(time);
        Settle();
    }

    public void Resize(int columns, int rows)
    {
        _app.Driver!.SetScreenSize(columns, rows);
        Settle();
    }

    public void Send(Message message)
    {
        Window.Send(message);
        Settle();
    }

    /// <summary>Puts into the history what a learner did before.</summary>
    public void Remember(IEnumerable<Entry> entries)
    {
        using var history = new History(new DataFolder(Path.Combine(_home.FullName, "data")));
        foreach (Entry entry in entries) history.Append(entry);
    }

    public void Dispose()
    {
        _app.End(_token);
        Window.Dispose();
        _app.Dispose();
        Desk.Dispose();
        _home.Delete(recursive: true);
    }

    private void Settle()
    {
        _app.LayoutAndDraw();
        _app.TimedEvents!.RunTimers(); // what the screen does after it was seen
        _app.LayoutAndDraw();
        Window.OnSettled();
    }
}
