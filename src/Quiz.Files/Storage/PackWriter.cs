using System.Text.Json;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;

namespace Quiz.Files.Storage;

/// <summary>
/// Writes a pack and its key, never over others: a key that is lost makes all results of its pack worthless.
/// </summary>
public static class PackWriter
{
    /// <summary>The two files, in full.</summary>
    public sealed record Written(string Pack, string Key);

    /// <exception cref="StorageException">A file of that name is there already, or the folder cannot be
    /// written.</exception>
    public static Written Write(KeyFile key, string folder)
    {
        string pack = Path.Combine(folder, key.Bank.Id + PackFiles.PackEnding), secret =
            Path.Combine(folder, key.Bank.Id + PackFiles.KeyEnding);
        foreach (string path in (string[])[secret, pack])
        {
            if (File.Exists(path))
                throw new StorageException(
                    $"There is \"{path}\" already. Results of a pack can only be graded with its own key: move both away, or name another folder with --out.");
        }

        try
        {
            Directory.CreateDirectory(folder);
            // first, so that there is never a pack without its key
            Write(secret, isPrivate: true, json => KeyJson.Write(key, json));
            Write(pack, isPrivate: false, json => PackJson.Write(key.ToPack(), json));
            return new Written(pack, secret);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"Nothing can be written to \"{folder}\": free some space, or name another folder with --out.", e);
        }
    }

    /// <summary>Writes a key that others may read.</summary>
    /// <returns>The path.</returns>
    /// <exception cref="StorageException">A file of that name is there already, or it cannot be written.</exception>
    public static string WriteKey(KeyFile key, string path)
    {
        if (File.Exists(path))
            throw new StorageException($"There is \"{path}\" already. Move it away, or name another file with --out.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file lies in a folder
            Write(path, isPrivate: false, json => KeyJson.Write(key, json));
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"\"{path}\" cannot be written: free some space, or name another file with --out.", e);
        }
    }

    private static void Write(string path, bool isPrivate, Action<Utf8JsonWriter> write)
    {
        var options = new FileStreamOptions
        {
            Mode =
            FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None
        };
        if (isPrivate && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        using (var json = new Utf8JsonWriter(file, JsonText.Document)) write(json);
        file.WriteByte((byte)'\n');
        file.Flush(flushToDisk: true);
    }
}
