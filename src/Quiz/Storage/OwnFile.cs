namespace Quiz.Storage;

/// <summary>Makes files that only their owner can read, where the system knows such.</summary>
internal static class OwnFile
{
    /// <exception cref="IOException">The file cannot be made, or is there.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
