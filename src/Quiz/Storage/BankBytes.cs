namespace Quiz.Storage;

/// <summary>Reads bank files from the disk, never more of one than a bank may have.</summary>
internal static class BankBytes
{
    /// <summary>The most that a bank may take, in bytes: 16 MiB.</summary>
    public const int Largest = 16 * 1024 * 1024;

    /// <summary>A file's bytes; of one that is too large to be a bank one byte too many, which its reader notices.</summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path) => ReadStart(path, Largest + 1);

    /// <summary>The first bytes of a file, at most so many.</summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadStart(string path, int most)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            byte[] part = new byte[Math.Min(most, 64 * 1024)];
            while (bytes.Length < most && file.Read(part, 0, (int)Math.Min(part.Length, most - bytes.Length)) is > 0 and var count)
            {
                bytes.Write(part, 0, count);
            }

            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    public static StorageException Unreadable(string path, Exception cause) => new(
        cause switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"There is no file \"{path}\".",
            UnauthorizedAccessException when Directory.Exists(path) => $"\"{path}\" is a folder, not a bank.",
            UnauthorizedAccessException => $"You may not read \"{path}\".",
            _ => $"\"{path}\" cannot be read: the disk or a link does not lead to it.",
        },
        cause);
}
