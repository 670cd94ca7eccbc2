namespace Quiz.Tests.Terminals;

/// <summary>However the program ends, the terminal is as it was, and every answer is kept.</summary>
[Collection(TerminalTests.Name)]
public sealed class EndingTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void Leaving_at_home_says_nothing()
    {
        RunningQuiz quiz = _machine.Start();
        quiz.Until("A short tour");
        Assert.True(
            quiz.Terminal.Modes is { AlternateScreen: true, Mouse: true, BracketedPaste: true, CursorVisible: false },
            quiz.Terminal.Modes.ToString());
        quiz.Press("q");
        quiz.Ends(0);
        Assert.Equal("", quiz.Screen.Text.Trim());
    }

    [LinuxFact]
    public void Leaving_a_sitting_says_how_it_stands()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("q", until: "You can go on with it");
        quiz.Press("q");
        quiz.Ends(0);
        Assert.Equal("Saved, 1 of 4 answered.", quiz.Screen.Text.Trim());
    }

    [LinuxFact]
    public void Control_C_leaves_as_interrupted()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("\u0003");
        quiz.Ends(130);
        Assert.Equal("Saved, 0 of 4 answered.", quiz.Screen.Text.Trim());
    }

    [LinuxTheory]
    [InlineData("SIGHUP", 1)]
    [InlineData("SIGINT", 2)]
    [InlineData("SIGQUIT", 3)]
    [InlineData("SIGTERM", 15)]
    public void A_signal_ends_the_program_in_good_order(string name, int signal)
    {
        Assert.NotEmpty(name);
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Terminal.Signal(signal);
        quiz.Ends(128 + signal);
    }

    /// <summary>As where the disk does not answer: nothing but the watchdog can give the terminal back.</summary>
    [LinuxTheory]
    [InlineData("SIGTERM", 15)]
    [InlineData("SIGINT", 2)]
    public void A_signal_restores_the_terminal_also_where_the_program_hangs(string name, int signal)
    {
        Assert.NotEmpty(name);
        _machine.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        _machine.Environment[StartupHook.Variable] = "hang";
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Terminal.Signal(StartupHook.Signal);
        quiz.Settle();
        quiz.Press("q"); // nobody listens
        quiz.Settle();
        Assert.False(quiz.Terminal.SettingsAreUnchanged);
        quiz.Terminal.Signal(signal);
        quiz.Ends(128 + signal);

        _machine.Environment["DOTNET_STARTUP_HOOKS"] = null;
        _machine.Start("play", _machine.Bank).Until("✓ 1");
    }

    [LinuxFact]
    public void A_terminal_that_vanishes_ends_the_program_and_costs_no_answer()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Terminal.HangUp();
        Assert.Equal(129, quiz.Terminal.WaitForExit(30));

        RunningQuiz again = _machine.Start("play", _machine.Bank);
        again.Until("your answer");
        Assert.Contains("✓ 1", again.Screen.Line(0), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Suspending_gives_the_terminal_to_the_shell_and_coming_back_paints_all()
    {
        // A shell with job control is the least that can stop a foreground job and bring it back.
        RunningQuiz quiz = _machine.Run(100, 30, ["sh", "-m", "-c",
            $"{Machine.CommandLine} play harbour.yaml; echo; echo STOPPED; read line; fg; echo \"ENDED $?\""]);
        quiz.Until("A harbour in the morning");
        quiz.Press(RunningQuiz.ReadOn, until: "Question 1");
        string before = quiz.Settle();
        quiz.Press("\u001a", until: "STOPPED");
        quiz.IsAsBefore();
        quiz.Press("go\r", until: "Question 1");
        quiz.Shows(before);
        Assert.True(
            quiz.Terminal.Modes is { AlternateScreen: true, Mouse: true, BracketedPaste: true, CursorVisible: false },
            quiz.Terminal.Modes.ToString());
        quiz.Press("1", until: "› 1");
        quiz.Press("\r", until: "Right: 1 of 1.");
        quiz.Press("qq", until: "ENDED 0");
        Assert.NotNull(quiz.Screen.Find("Saved, 1 of 4 answered."));
        quiz.Ends(0);
    }
}
