namespace Quiz.Tests.Terminals;

/// <summary>Grading in a pipe.</summary>
[Collection(TerminalTests.Name)]
public sealed class GradingTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void It_ends_when_nobody_reads_on()
    {
        const string Endless = """yes '{"learner": "S1", "question": "ferry-time", "answer": true}'""";
        RunningQuiz quiz =
            _machine.Run(100, 30, ["sh", "-c", $"{Endless} | {Machine.CommandLine} grade harbour.yaml - | head -n 1"]);
        quiz.Ends(0);
        Assert.NotNull(quiz.Screen.Find("\"learner\":\"S1\""));
        Assert.Null(quiz.Screen.Find("quiz:"));
    }
}
