using Quiz.Core.Banks.Readers;

namespace Quiz.Files.Storage;

/// <summary>Reads bank files from the disk, never more of one than a bank may have.</summary>
public static class BankBytes
{
    /// <summary>
    /// A file's bytes; of one that is too large to be a bank one byte too many, which its reader notices.
    /// </summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    /// <param name="shown">How messages name the file; the path itself if nothing is said.</param>
    public static ReadOnlyMemory<byte> Read(string path, string? shown = null) =>
        ReadStart(path, BankReader.MaxBytes + 1, shown);

    /// <summary>The first bytes of a file, at most so many.</summary>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadStart(string path, int most, string? shown = null)
    {
        try
        {
            return EndingFile.ReadStart(path, most);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e, shown);
        }
    }

    public static StorageException Unreadable(string path, Exception cause, string? shown = null) => new(
        cause switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"There is no file \"{shown ?? path}\".",
            UnauthorizedAccessException when Directory.Exists(path) => $"\"{shown ?? path}\" is a folder, not a bank.",
            UnauthorizedAccessException => $"You may not read \"{shown ?? path}\".",
            _ => $"\"{shown ?? path}\" cannot be read: the disk or a link does not lead to it.",
        },
        cause);
}
