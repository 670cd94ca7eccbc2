using Quiz.Core.Classroom;

namespace Quiz.Tests.Terminals;

/// <summary>
/// A test for a class whose program was killed goes on as if nothing had happened, and its result is whole.
/// </summary>
[Collection(TerminalTests.Name)]
public sealed class ClassTestTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void A_test_that_was_killed_goes_on_at_the_same_question_with_its_chain_whole()
    {
        RunningQuiz teacher = _machine.Start("pack", _machine.Bank, "--out", "class");
        Assert.Equal(0, teacher.Terminal.WaitForExit(45));
        string pack = Path.Combine(_machine.Folder, "class", "harbour.quizpack"), result =
            Path.Combine(_machine.Folder, "class", "harbour-S017-1.result");
        File.Delete(Path.Combine(_machine.Folder, "class", "harbour.quizkey"));

        RunningQuiz quiz = _machine.Start("play", pack);
        quiz.Until("Your id");
        quiz.Press("S017\r", until: "Is this your own id?");
        quiz.Press("\r", until: "The first ferry");
        quiz.Press(RunningQuiz.ReadOn, until: "Question 1");
        quiz.Press("\e0", until: "1 answered"); // "I don't know" works for every shape
        quiz.Press("\e\e[C", until: "Question 2");
        quiz.Settle();
        quiz.PressAndSettle("\em");
        string before = Asked(quiz);
        quiz.Kill();
        Result killed = ResultReader.Read(File.ReadAllBytes(result));
        Assert.True(killed.IsWhole || killed is { EndsTorn: true, FirstMisfit: null });

        RunningQuiz again = _machine.Start("play", pack, "--as", "s017");
        again.Until("Question 2");
        again.Settle();
        Assert.Equal(before, Asked(again));
        again.Press("\es", until: "h hand in");
        again.Press("h", until: "Press h again to hand in");
        again.Press("h", until: "Your receipt: ");
        again.Press("q");
        again.Ends(0);
        Result whole = ResultReader.Read(File.ReadAllBytes(result));
        Assert.True(whole.IsWhole);
        Assert.Contains($"receipt {whole.Receipt}.", again.Terminal.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(result)!, "*.result"));
    }

    /// <summary>The frame's title and the question below it.</summary>
    private static string Asked(RunningQuiz quiz) =>
        string.Join('\n', Enumerable.Range(1, 3).Select(row => quiz.Screen.Line(row, 50).TrimEnd()));
}
