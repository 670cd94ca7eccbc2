namespace Quiz.Files.Storage;

/// <summary>
/// Opens files to be read, of which none keeps anybody waiting: neither a pipe, until somebody writes into it, nor a
/// device that never ends.
/// </summary>
/// <remarks>Both have no length, and are read like what is empty, without being opened. What a shell lays out under
/// /dev/fd is meant to be read.</remarks>
public static class EndingFile
{
    private static readonly string[] Streams = ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"];

    /// <exception cref="IOException">It is not there, or the disk or a link does not lead to it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static Stream Open(string path, FileShare share = FileShare.ReadWrite | FileShare.Delete)
    {
        bool isStream = Streams.Any(s => path.StartsWith(s, StringComparison.Ordinal));
        return !isStream && IsEmpty(path)
            ? Stream.Null
            : new FileStream(path, FileMode.Open, FileAccess.Read, share, bufferSize: 0);
    }

    /// <summary>Whether there is nothing in it that ends: then it is not to be opened.</summary>
    /// <exception cref="IOException">As above.</exception>
    public static bool IsEmpty(string path) => new FileInfo(
        File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path) is { Exists: true, Length: 0 };

    /// <summary>The first bytes of a file, at most so many.</summary>
    /// <exception cref="IOException">As above.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public static byte[] ReadStart(string path, int most, FileShare share = FileShare.ReadWrite | FileShare.Delete)
    {
        using Stream file = Open(path, share);
        using var bytes = new MemoryStream();
        byte[] part = new byte[Math.Min(most, 64 * 1024)];
        while (bytes.Length < most
            && file.Read(part, 0, (int)Math.Min(part.Length, most - bytes.Length)) is > 0 and var count)
            bytes.Write(part, 0, count);
        return bytes.ToArray();
    }
}
