namespace Quiz.Tests.Terminals;

/// <summary>
/// What lies about on a machine does not change the program: the toolkit's own settings files are not read.
/// </summary>
[Collection(TerminalTests.Name)]
public sealed class ConfigurationTests : IDisposable
{
    private const string Hostile = """
        {"Theme":"Dark","Application":{"ForceDriver":"dotnet","AppModel":"Inline","IsMouseDisabled":true,
        "DefaultKeyBindings":{"Quit":{"All":["1"]}}},"Driver":{"Force16Colors":true},"Key":{"Separator":"-"},
        "View":{"ViewKeyBindings":{"TextField":{"DeleteAll":{"All":["r"]}}}}}
        """;

    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [LinuxFact]
    public void Settings_of_the_toolkit_change_nothing()
    {
        List<string> usual = Play();

        string inFolder = Place(_machine.Folder);
        Assert.Equal(usual, Play());
        Directory.Delete(inFolder, recursive: true);

        string atHome = Place(_machine.Home);
        Assert.Equal(usual, Play());
        Directory.Delete(atHome, recursive: true);

        _machine.Environment["TUI_CONFIG"] = Hostile;
        Assert.Equal(usual, Play());
    }

    private static string Place(string parent)
    {
        string folder = Directory.CreateDirectory(Path.Combine(parent, ".tui")).FullName;
        File.WriteAllText(Path.Combine(folder, "config.json"), Hostile);
        File.WriteAllText(Path.Combine(folder, "quiz.config.json"), Hostile);
        return folder;
    }

    /// <summary>What is seen in a few steps, with the colours of the first frame.</summary>
    private List<string> Play()
    {
        RunningQuiz quiz = _machine.Start("play", _machine.Bank, "--new");
        quiz.Until("A harbour in the morning");
        List<string> seen = [quiz.Settle(), .. Styles.In(quiz.Terminal.Output).Order()];
        quiz.Press(RunningQuiz.ReadOn, until: "Question 1");
        quiz.Press("1", until: "› 1");
        quiz.Press("\r", until: "Right: 1 of 1.");
        quiz.Press("\r", until: "Question 2");
        quiz.Press("crumb", until: "crumb");
        seen.Add(quiz.Settle());
        quiz.Press("\eq", until: "Articles");
        quiz.Press("q");
        quiz.Ends(0);
        seen.Add(quiz.Screen.Text);
        return seen;
    }
}
