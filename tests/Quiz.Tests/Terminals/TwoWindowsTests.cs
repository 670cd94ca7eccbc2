namespace Quiz.Tests.Terminals;

/// <summary>The same sitting in two windows: whoever comes second is told, and nothing is lost.</summary>
[Collection(TerminalTests.Name)]
public sealed class TwoWindowsTests : IDisposable
{
    private const string Told = "This sitting went on in another window";

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void A_sitting_that_went_on_elsewhere_is_shown_as_it_stands()
    {
        RunningQuiz one = _machine.StartSitting();
        RunningQuiz other = _machine.Start("play", _machine.Bank);
        other.Until("Question 1");
        other.Press("1\r", until: "Right: 1 of 1.");

        one.Press("2", until: Told);
        Assert.Contains("✓ 1", one.Screen.Line(0), StringComparison.Ordinal);
        one.Press("\r", until: "Question 2");
        one.Press("crème\r", until: "Right: 1 of 1.");

        other.Press("\r", until: Told);
        Assert.NotNull(other.Screen.Find("Question 2"));
        Assert.Contains("✓ 2", other.Screen.Line(0), StringComparison.Ordinal);

        one.Press("qq");
        one.Ends(0);
        Assert.Equal("Saved, 2 of 4 answered.", one.Screen.Text.Trim());
        other.Press("qq");
        other.Ends(0);
        Assert.Equal("Saved, 2 of 4 answered.", other.Screen.Text.Trim());
    }
}
