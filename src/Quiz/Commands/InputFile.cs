using Quiz.Core.Prose;
using Quiz.Files.Storage;
using Quiz.Running;

namespace Quiz.Commands;

/// <summary>A file that a command line names to be read, or standard input.</summary>
internal static class InputFile
{
    /// <summary>How standard input is named.</summary>
    public const string Standard = "-";

    /// <summary>
    /// The file's bytes as a stream; null, with a sentence on <see cref="Io.Error"/>, if it cannot be read.
    /// </summary>
    /// <param name="what">What the file should hold: "the answers".</param>
    public static Stream? Open(Io io, string path, string what)
    {
        if (path == Standard) return io.InBytes ?? Stream.Null;
        string full = io.FullPath(path);
        try
        {
            if (!Directory.Exists(full)) return EndingFile.Open(full);
            io.Error.WriteLine($"quiz: \"{Visible.Of(path)}\" is a folder. Name the file with {what}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(BankBytes.Unreadable(full, e, path).Message));
        }

        return null;
    }
}
