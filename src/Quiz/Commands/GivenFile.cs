using Quiz.Core.Prose;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary>A file that a command line names for reading.</summary>
internal static class GivenFile
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The file's bytes; null, with one sentence on <see cref="Io.Error"/>, if it cannot be read.</summary>
    /// <param name="what">What the file should hold: "the answers".</param>
    public static Stream? Open(Io io, string path, string what)
    {
        if (path == StandardInput) return io.InBytes ?? Stream.Null;
        string full = io.FullPath(path);
        try
        {
            if (!Directory.Exists(full)) return new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            io.Error.WriteLine($"quiz: \"{Visible.Of(path)}\" is a folder. Name the file with {what}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine("quiz: " + Visible.Of(BankBytes.Unreadable(full, e, path).Message));
        }

        return null;
    }
}
