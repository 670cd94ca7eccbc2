namespace Quiz.Tests.Terminals;

/// <summary>The program in a terminal, with what its screen shows now.</summary>
internal sealed class RunningQuiz(PseudoTerminal terminal, int columns, int rows) : IDisposable
{
    /// <summary>End and Enter: from the article, however long, to the questions.</summary>
    public const string ReadOn = "\e[F\r";

    /// <summary>
    /// How long to wait before a test has failed. A machine with much else to do may need most of it.
    /// </summary>
    private const double Patience = 45;

    private int _shown;

    public PseudoTerminal Terminal { get; } = terminal;

    /// <summary>The screen after everything that was read so far.</summary>
    public TerminalScreen Screen { get; } = new(columns, rows);

    public void Press(string keys) => Terminal.Send(keys);

    /// <summary>Presses keys and waits for a text.</summary>
    public void Press(string keys, string until)
    {
        Press(keys);
        Until(until);
    }

    /// <summary>Waits for a text on the screen.</summary>
    public void Until(string text) => Until(screen => screen.Find(text) is not null, text);

    public void Until(Func<TerminalScreen, bool> condition, string what)
    {
        bool isMet = false;
        _ = Terminal.WaitFor(
            _ =>
            {
                Look();
                isMet = condition(Screen);
                return isMet || Terminal.HasEnded;
            },
            Patience);
        Look();
        Assert.True(isMet || condition(Screen), $"Waited in vain for: {what}\n{Screen.Text.TrimEnd()}");
    }

    /// <summary>Waits until the screen has stood still for a while; what it shows then.</summary>
    public string Settle(double seconds = 0.15)
    {
        Terminal.WaitForQuiet(seconds);
        Look();
        return Screen.Text;
    }

    /// <summary>Presses keys that change the screen; what it shows when it stands still again.</summary>
    public string PressAndSettle(string keys)
    {
        string before = Screen.Text;
        Press(keys);
        Until(screen => screen.Text != before, "any change");
        return Settle();
    }

    /// <summary>Waits until the screen shows just this.</summary>
    public void Shows(string text) => Until(screen => screen.Text == text, text);

    public void Resize(int columns, int rows)
    {
        Settle();
        Screen.Resize(columns, rows);
        Terminal.Resize(columns, rows);
    }

    /// <summary>A mouse click on the cell where a text begins.</summary>
    public void Click(string text)
    {
        (int row, int column) = Screen.Find(text)
            ?? throw new ArgumentException($"\"{text}\" is not on the screen:\n{Screen.Text}");
        Press(FormattableString.Invariant($"\e[<0;{column + 1};{row + 1}M\e[<0;{column + 1};{row + 1}m"));
    }

    /// <summary>The program ends by itself, and the terminal is as it was before.</summary>
    public void Ends(int code)
    {
        int? ended = Terminal.WaitForExit(Patience);
        Look();
        Assert.True(ended == code, $"Ended with {ended}, not {code}.\n{Screen.Text}");
        IsAsBefore();
    }

    /// <summary>Line settings, screen, mouse, keys, cursor and title are as before the program.</summary>
    public void IsAsBefore()
    {
        Assert.True(Terminal.SettingsAreUnchanged, "The line settings are not as they were.");
        Assert.True(Terminal.Modes.AreNormal, Terminal.Modes.ToString());
    }

    public void Kill()
    {
        Terminal.Signal(9);
        Assert.Equal(-9, Terminal.WaitForExit(Patience));
        Look();
    }

    public void Dispose() => Terminal.Dispose();

    private void Look()
    {
        string output = Terminal.Output;
        Screen.Write(output[_shown..]);
        _shown = output.Length;
    }
}
