using System.Text.RegularExpressions;

namespace Quiz.Tests.Terminals;

/// <summary>The program fits itself into any terminal, and a resize costs nothing.</summary>
[Collection(TerminalTests.Name)]
public sealed partial class SizeTests : IDisposable
{
    private const string TooSmall = "Quiz needs 40×12 cells.";

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void A_resize_draws_what_a_start_at_that_size_draws()
    {
        RunningQuiz live = _machine.StartSitting();
        foreach ((int columns, int rows) in ((int, int)[])[(140, 45), (80, 24), (60, 20), (39, 11), (100, 30)])
        {
            live.Resize(columns, rows);
            string first = rows == 11 ? TooSmall : "True or false: the first ferry leaves";
            live.Until(first);
            RunningQuiz started = _machine.Start(columns, rows, "play", _machine.Bank, "--as", $"{columns}");
            started.Until(rows == 11 ? TooSmall : "A harbour in the morning");
            if (rows > 11) started.Press(RunningQuiz.ReadOn, until: first);
            live.Shows(started.Settle(0.3));
            started.Kill();
        }
    }

    [LinuxFact]
    public void A_resize_keeps_what_is_typed_chosen_and_read()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("2", until: "› 2");
        foreach ((int columns, int rows) in ((int, int)[])[(60, 20), (80, 24), (140, 45), (100, 30)])
        {
            quiz.Resize(columns, rows);
            quiz.Until(screen => screen.Find("› 2") is not null && screen.Line(rows - 1)
                .Contains("? help", StringComparison.Ordinal), $"the choice at {columns}×{rows}");
        }

        quiz.Press("1\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "Your answer:");
        quiz.Press("crè", until: "crè");
        foreach ((int columns, int rows) in ((int, int)[])[(60, 20), (39, 11), (80, 24), (39, 11), (100, 30)])
        {
            quiz.Resize(columns, rows);
            quiz.Until(rows == 11 ? TooSmall : "│ crè ");
        }

        quiz.Press("me\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "What is on the pier?");
        quiz.Press("\e[F", until: "Ship 90 came in."); // End
        quiz.Settle();
        string top = Ship().Match(quiz.Screen.Line(2)).Value;
        Assert.NotEmpty(top);
        foreach ((int columns, int rows) in ((int, int)[])[(80, 24), (110, 24), (140, 45), (101, 30), (102, 30),
            (100, 30)])
        {
            quiz.Resize(columns, rows);
            quiz.Until(screen => screen.Line(rows - 1).Contains("? help", StringComparison.Ordinal)
                && (rows == 45 || $"{screen.Line(2)}{screen.Line(3)}"
                    .Contains(top, StringComparison.Ordinal)), $"{top} at the top at {columns}×{rows}");
        }
    }

    [LinuxFact]
    public void No_key_is_taken_for_an_answer_that_nobody_could_see()
    {
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Resize(39, 11);
        quiz.Until(TooSmall);
        quiz.Press("1\r");
        quiz.Settle();
        quiz.Resize(100, 30);
        quiz.Until(screen => screen.Find("Question 1") is not null
            && screen.Line(29).Contains("? help", StringComparison.Ordinal), "the question again");
        Assert.Null(quiz.Screen.Find("Right: 1 of 1."));
        Assert.Null(quiz.Screen.Find("› 1"));
        quiz.Resize(39, 11);
        quiz.Until(TooSmall);
        quiz.Press("qq");
        quiz.Ends(0);
    }

    [GeneratedRegex("Ship [0-9]+ came")]
    private static partial Regex Ship();
}
