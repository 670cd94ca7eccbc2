namespace Quiz.Tests.Terminals;

/// <summary>A learner's machine for one test: folders of its own, and the program as often as it is started.</summary>
internal sealed class Machine : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("quiz-");
    private readonly List<IDisposable> _started = [];

    public Machine()
    {
        Folder = _temporary.CreateSubdirectory("work").FullName;
        Home = _temporary.CreateSubdirectory("home").FullName;
        Environment = new()
        {
            ["QUIZ_HOME"] = Path.Combine(_temporary.FullName, "data"),
            ["HOME"] = Home,
            ["TERM"] = "xterm-256color",
            ["COLORTERM"] = "truecolor",
            ["NO_COLOR"] = null,
            ["COLORFGBG"] = null,
            ["TUI_CONFIG"] = null,
            ["DisableRealDriverIO"] = null, // set for the tests that draw without a terminal
            ["DOTNET_TieredPGO"] = "0", // a tenth faster to start; the programs here live for a second
        };
        Bank = Path.Combine(Folder, "harbour.yaml");
        File.WriteAllText(Bank, HarbourBank.Text);
    }

    /// <summary>The command that starts the program which lies beside the tests.</summary>
    public static IReadOnlyList<string> Program { get; } =
        [Host(), "exec", Path.Combine(AppContext.BaseDirectory, "quiz.dll")];

    /// <summary>The same for a shell.</summary>
    public static string CommandLine => string.Join(' ', Program.Select(part => $"\"{part}\""));

    /// <summary>The current folder of the program.</summary>
    public string Folder { get; }

    public string Home { get; }

    /// <summary>The file of the <see cref="HarbourBank"/>.</summary>
    public string Bank { get; }

    /// <summary>
    /// What the program finds in its environment besides what the tests have; null takes a variable away.
    /// </summary>
    public Dictionary<string, string?> Environment { get; }

    /// <summary>Starts the program in a terminal of 100×30 cells.</summary>
    public RunningQuiz Start(params string[] arguments) => Start(100, 30, arguments);

    public RunningQuiz Start(int columns, int rows, params string[] arguments) =>
        Run(columns, rows, [.. Program, .. arguments]);

    /// <summary>Starts any command in a terminal.</summary>
    public RunningQuiz Run(int columns, int rows, IReadOnlyList<string> command)
    {
        RunningQuiz quiz = new(PseudoTerminal.Start(command, Folder, Environment, columns, rows), columns, rows);
        _started.Add(quiz);
        return quiz;
    }

    /// <summary>Starts a sitting on the <see cref="HarbourBank"/> and goes to its first question.</summary>
    public RunningQuiz StartSitting(int columns = 100, int rows = 30)
    {
        RunningQuiz quiz = Start(columns, rows, "play", Bank);
        quiz.Until("A harbour in the morning");
        quiz.Press(RunningQuiz.ReadOn, until: "Question 1");
        return quiz;
    }

    public void Dispose()
    {
        foreach (IDisposable started in _started) started.Dispose();
        _temporary.Delete(recursive: true);
    }

    /// <summary>The dotnet that runs the tests, else the one on the path.</summary>
    private static string Host() => System.Environment.ProcessPath is { } path
        && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
}
