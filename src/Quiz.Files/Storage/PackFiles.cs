using Quiz.Core.Classroom;

namespace Quiz.Files.Storage;

/// <summary>Reads packs and key files from the disk.</summary>
public static class PackFiles
{
    public const string PackEnding = ".quizpack", KeyEnding = ".quizkey";

    private const int Longest = 64 * 1024 * 1024;

    /// <exception cref="StorageException">The file cannot be read, or is no pack.</exception>
    /// <param name="shown">How messages name the file.</param>
    public static Pack ReadPack(string path, string shown) => Read(path, shown, PackJson.Read);

    /// <exception cref="StorageException">The file cannot be read, or is no key file.</exception>
    /// <param name="shown">How messages name the file.</param>
    public static KeyFile ReadKey(string path, string shown) => Read(path, shown, KeyJson.Read);

    /// <summary>A key file, and its bytes as they were read.</summary>
    /// <exception cref="StorageException">As above.</exception>
    public static (ReadOnlyMemory<byte> Bytes, KeyFile Key) ReadKeyBytes(string path, string shown) =>
        Read(path, shown, bytes => (bytes, KeyJson.Read(bytes)));

    /// <summary>The key of a pack where it lies in one of some folders; null if it does not.</summary>
    public static KeyFile? FindKey(string pack, IEnumerable<string> folders) => folders
        .Distinct().Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + KeyEnding).Order(StringComparer.Ordinal))
        .Select(TryRead)
        .FirstOrDefault(key => key?.Pack == pack);

    private static KeyFile? TryRead(string path)
    {
        try
        {
            return ReadKey(path, path);
        }
        catch (StorageException)
        {
            return null; // what was not asked for by name is no trouble
        }
    }

    private static T Read<T>(string path, string shown, Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return read(BankBytes.ReadStart(path, Longest, shown));
        }
        catch (MalformedFileException e)
        {
            throw new StorageException($"\"{shown}\" cannot be used. {e.Message}", e);
        }
    }
}
