namespace Quiz.Tests.Terminals;

/// <summary>Where there is no terminal for a screen the program speaks in lines.</summary>
[Collection(TerminalTests.Name)]
public sealed class PlainTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void A_dumb_terminal_gets_lines_only()
    {
        _machine.Environment["TERM"] = "dumb";
        RunningQuiz quiz = _machine.Start("play", _machine.Bank);
        quiz.Until("The article ends here.");
        quiz.Press("\n", until: "True or false: the first ferry leaves at six.");
        quiz.Press("1\n", until: "Right: 1 of 1.");
        quiz.Press(":quit\n");
        quiz.Ends(0);
        Assert.DoesNotContain('\e', quiz.Terminal.Output);
        Assert.NotNull(quiz.Screen.Find("Saved, 1 of 4 answered."));
    }

    [LinuxFact]
    public void A_command_leaves_no_trace_on_the_terminal()
    {
        RunningQuiz quiz = _machine.Start("check", _machine.Bank);
        quiz.Ends(0);
        Assert.DoesNotContain('\e', quiz.Terminal.Output);
    }

    [LinuxFact]
    public void A_full_disk_is_told_in_a_sentence()
    {
        RunningQuiz quiz =
            _machine.Run(100, 30, ["sh", "-c", $"{Machine.CommandLine} check --format json harbour.yaml > /dev/full"]);
        quiz.Ends(1);
        Assert.NotNull(quiz.Screen.Find("quiz: No space left on device"));
        Assert.Null(quiz.Screen.Find("Unhandled"));
    }

    [LinuxFact]
    public void Lines_can_be_asked_for()
    {
        RunningQuiz quiz = _machine.Start("play", _machine.Bank, "--plain");
        quiz.Until("The article ends here.");
        quiz.Press("\n", until: "True or false: the first ferry leaves at six.");
        quiz.Press("\n1\u007f2\n", until: "Not right: 0 of 1."); // the terminal's own editing
        quiz.Press("\u0004"); // Ctrl+D
        quiz.Ends(0);
        Assert.DoesNotContain('\e', quiz.Terminal.Output);
    }

    [LinuxTheory]
    [InlineData("its output is piped", "| cat")]
    [InlineData("its input is a file", "< answers")]
    public void Lines_come_where(string what, string redirection)
    {
        Assert.NotEmpty(what);
        File.WriteAllText(Path.Combine(_machine.Folder, "answers"), "\n1\n:quit\n");
        RunningQuiz quiz =
            _machine.Run(100, 30, ["sh", "-c", $"{Machine.CommandLine} play harbour.yaml {redirection}"]);
        if (redirection[0] == '|')
        {
            quiz.Until("The article ends here.");
            quiz.Press("\n1\n", until: "Right: 1 of 1.");
            quiz.Press(":quit\n");
        }

        quiz.Ends(0);
        Assert.DoesNotContain('\e', quiz.Terminal.Output);
        Assert.NotNull(quiz.Screen.Find("Saved, 1 of 4 answered."));
    }
}
