namespace Quiz.Files.Storage;

/// <summary>
/// Makes files that nobody but their owner can read: what learners answer and what it earns is nobody else's business.
/// </summary>
public static class PrivateFile
{
    /// <summary>What a new file is opened with, so that it is never anybody else's, not even for a moment.</summary>
    public static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = 0 };
        bool makes = mode is FileMode.CreateNew or FileMode.Create or FileMode.OpenOrCreate or FileMode.Append;
        if (makes && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    /// <summary>
    /// Makes an empty file for a database, unless there is one. Where that does not go, whoever opens it says why.
    /// </summary>
    public static void Make(string path)
    {
        if (File.Exists(path)) return;
        try
        {
            using var file = new FileStream(
                path, Options(FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // opening it says what is in the way
        }
    }
}
