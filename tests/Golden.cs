namespace Quiz.Tests;

/// <summary>
/// Compares a text with the one kept in the repository; <c>UPDATE_GOLDEN=1</c> rewrites what is kept.
/// </summary>
internal static class Golden
{
    public static string Repository { get; } = FindRepository();

    /// <summary>A missing golden fails: recording it silently would hide a gap on a build server.</summary>
    /// <param name="path">The golden's path in the repository.</param>
    public static void Check(string actual, string path)
    {
        string file = Path.Combine(Repository, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"{path} is missing. Run UPDATE_GOLDEN=1 dotnet test, then read git diff.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Quiz.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Quiz.sln is in no folder above the tests.");
    }
}
