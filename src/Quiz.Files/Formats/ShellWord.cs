namespace Quiz.Files.Formats;

/// <summary>A word of a command as it is typed, so that a line that is shown can be copied and run.</summary>
public static class ShellWord
{
    private const string Plain = "_-./:=,+@%~\\";

    /// <summary>In quotation marks where the shell of this machine would take it apart or change it.</summary>
    public static string Of(string word) => Of(word, OperatingSystem.IsWindows());

    public static string Of(string word, bool isWindows)
    {
        if (word.Length > 0 && word.All(c => char.IsLetterOrDigit(c)
            || (Plain.Contains(c, StringComparison.Ordinal) && (isWindows || c is not ('\\' or '~')))))
            return word;
        // no file is called " on Windows
        return isWindows ? $"\"{word}\"" : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
