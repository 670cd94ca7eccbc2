namespace Quiz.Tests.Terminals;

/// <summary>Who wants no colours gets none, and still sees what matters.</summary>
[Collection(TerminalTests.Name)]
public sealed class ColourTests : IDisposable
{
    /// <summary>
    /// Plain, bold, faint, italic, underlined, reverse, struck out; their ends; the terminal's own colours.
    /// </summary>
    private static readonly string[] Colourless =
        ["", "0", "1", "2", "3", "4", "7", "9", "22", "23", "24", "27", "29", "39", "49"];

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxTheory]
    [InlineData("1", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void Colours_are_sent_unless_they_are_unwanted(string? wish, bool areSent)
    {
        _machine.Environment["NO_COLOR"] = wish;
        RunningQuiz quiz = _machine.StartSitting();
        quiz.Press("2\r", until: "Not right: 0 of 1.");
        quiz.Press("0", until: "►[The first ferry leaves at six.]◄");
        quiz.Press("x");
        quiz.Press("qq");
        quiz.Ends(0);
        IEnumerable<string> colours = Styles.In(quiz.Terminal.Output)
            .SelectMany(style => style.Split(';'))
            .Except(Colourless);
        Assert.Equal(areSent, colours.Any());
    }
}
