namespace Quiz.Tests.Terminals;

/// <summary>Keys, clicks and pasted text as terminals really send them.</summary>
[Collection(TerminalTests.Name)]
public sealed class KeyTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void Keys_typed_ahead_do_not_skip_a_verdict()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r\r\r", until: "Right: 1 of 1.");
        quiz.Settle(0.5);
        Assert.NotNull(quiz.Screen.Find("Question 1"));
        quiz.Press("\r", until: "Question 2");
    }

    [LinuxFact]
    public void Letters_of_any_script_are_typed()
    {
        RunningQuiz quiz = AtTheField();
        quiz.Press("crème and 鱼", until: "│ crème and 鱼 ");
        quiz.Press("\u007f", until: "│ crème and  "); // Backspace
        quiz.Press("鱼\r", until: "Right: 1 of 1.");
    }

    [LinuxFact]
    public void Alt_with_a_letter_leaves_the_field_and_is_the_letter()
    {
        RunningQuiz quiz = AtTheField();
        quiz.Press("fi", until: "│ fi ");
        quiz.Press("\eh", until: "She has a cart.");
        quiz.Press("m", until: "flagged");
        quiz.Press("\t", until: "Your answer:");
        quiz.Press("sh", until: "│ fish ");
    }

    [LinuxFact]
    public void Pasted_text_is_text_and_submits_nothing()
    {
        RunningQuiz quiz = AtTheField();
        quiz.Press(Pasted("crème\nand 鱼\r\n"), until: "│ crème and 鱼 ");
        quiz.Settle();
        Assert.NotNull(quiz.Screen.Find("Your answer:"));
        quiz.Press("\r", until: "Right: 1 of 1.");
        string verdict = quiz.Settle();
        quiz.Press(Pasted("\r\rq"));
        Assert.Equal(verdict, quiz.Settle(0.5));
        quiz.Press("\r", until: "Question 3");
    }

    [LinuxFact]
    public void The_mouse_chooses_and_scrolls()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Click("1  True");
        quiz.Until("› 1");
        quiz.Press("\r", until: "Right: 1 of 1.");
        (int row, int column) = quiz.Screen.Find("¶1")!.Value; // a verdict stands beside its passage
        string top = quiz.Screen.Line(2);
        quiz.Press(FormattableString.Invariant($"\e[<65;{column};{row + 6}M"));
        quiz.Until(screen => screen.Line(2) != top, "other lines");
        quiz.Press(FormattableString.Invariant($"\e[<64;{column};{row + 6}M"));
        quiz.Until(screen => screen.Line(2) == top, "the same lines");
        quiz.Click("? help");
        quiz.Until("Help");
    }

    private static string Pasted(string text) => $"\e[200~{text}\e[201~";

    private RunningQuiz AtTheField()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "Your answer:");
        return quiz;
    }
}
