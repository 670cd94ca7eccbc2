namespace Quiz.Files.Storage;

/// <summary>The folder in which a learner's history and added banks are kept.</summary>
public sealed record DataFolder(string Folder)
{
    public string History => Path.Combine(Folder, "history.db");

    public string Quizzes => Path.Combine(Folder, "quizzes");

    /// <summary>Where results of tests are kept whose packs lie in a place that cannot be written.</summary>
    public string Results => Path.Combine(Folder, "results");

    /// <summary>The folder that keeps everything with the program, on a stick: made by who wants that.</summary>
    public const string Beside = "quiz-data";

    /// <summary>
    /// <c>QUIZ_HOME</c>, else <see cref="Beside"/> the program where there is one, else <c>XDG_DATA_HOME/quiz</c>, else
    /// the platform's place; null where there is none.
    /// </summary>
    /// <param name="environment">Gives a variable's value; an empty one counts as unset.</param>
    /// <param name="platform">The platform's folder for the data of programs, empty if the user has no home:
    /// <see cref="OfPlatform"/>.</param>
    /// <param name="program">The folder that the program lies in.</param>
    public static DataFolder? Find(Func<string, string?> environment, string platform, string program)
    {
        if (environment("QUIZ_HOME") is { Length: > 0 } home) return new DataFolder(home);
        string beside = Path.Combine(program, Beside);
        if (Directory.Exists(beside)) return new DataFolder(beside);
        string? xdg = environment("XDG_DATA_HOME"); // the standard says that a relative value is to be ignored
        string parent = Path.IsPathFullyQualified(xdg ?? "") ? xdg! : platform; // an empty path is not qualified
        return parent.Length > 0 ? new DataFolder(Path.Combine(parent, "quiz")) : null;
    }

    /// <summary>
    /// The folder for data of programs, whether it exists yet or not; empty for a user without a home.
    /// </summary>
    public static string OfPlatform() =>
        Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
}
