using System.IO.Compression;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Finds what was handed in: files, folders, and zip archives as platforms for learning make them, also nested.
/// </summary>
public static class HandedInFiles
{
    private const int MostNested = 4;
    private const long LongestArchive = 256 * 1024 * 1024;
    private const string NoArchive = "the zip archive is damaged or locked, so that nothing in it can be read.";

    /// <summary>Files that systems and Quiz itself leave in folders, and that nobody hands in.</summary>
    private static readonly string[] Passed = ["thumbs.db", "desktop.ini", "__macosx"];

    private static readonly string[] OwnEndings =
        [GradebookFile.Ending, GradebookFile.Ending + "-journal", PackFiles.PackEnding, PackFiles.KeyEnding];

    /// <param name="path">A file or a folder that exists, in full.</param>
    public static IEnumerable<HandedIn> In(string path) => Directory.Exists(path)
        ? new FolderWalk(IsPassed).Files(path).SelectMany(found => found.Unread is null ? Open(found.Place) : [found])
        : Open(path);

    private static IEnumerable<HandedIn> Open(string path)
    {
        string place = path.Replace(Path.DirectorySeparatorChar, '/');
        if (!IsArchive(path)) return [new HandedIn(place)];
        try
        {
            return InArchive(Archive(EndingFile.Open(path)), place, 1);
        }
        catch (InvalidDataException)
        {
            return [new HandedIn(place, null, NoArchive)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new HandedIn(place) { Unread = BankBytes.Unreadable(place, e).Message }];
        }
    }

    /// <summary>An archive whose list of contents can be read.</summary>
    /// <exception cref="InvalidDataException">It cannot.</exception>
    private static ZipArchive Archive(Stream stream)
    {
        var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        try
        {
            _ = archive.Entries; // read at the first look, not by the constructor
            return archive;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private static IEnumerable<HandedIn> InArchive(ZipArchive archive, string place, int depth)
    {
        using (archive)
        {
            foreach (ZipArchiveEntry entry in archive.Entries.Where(
                e => e.Name.Length > 0 && !e.FullName.Split('/', '\\').Any(IsPassed)))
            {
                string inside = $"{place}/{entry.FullName.Replace('\\', '/')}";
                bool isArchive = IsArchive(entry.Name) && depth < MostNested;
                (byte[]? bytes, string? trouble) = Read(entry, isArchive ? LongestArchive : HandedIn.Longest);
                if (bytes is null || !isArchive)
                {
                    yield return new HandedIn(inside, bytes, trouble);
                    continue;
                }

                foreach (HandedIn nested in Nested(bytes, inside, depth + 1)) yield return nested;
            }
        }
    }

    private static IEnumerable<HandedIn> Nested(byte[] bytes, string place, int depth)
    {
        try
        {
            return InArchive(Archive(new MemoryStream(bytes)), place, depth);
        }
        catch (InvalidDataException)
        {
            return [new HandedIn(place, bytes, NoArchive)];
        }
    }

    /// <summary>Never more than is allowed, whatever the archive says of itself.</summary>
    private static (byte[]? Bytes, string? Trouble) Read(ZipArchiveEntry entry, long most)
    {
        try
        {
            using Stream stream = entry.Open();
            var bytes = new MemoryStream((int)Math.Clamp(entry.Length, 0, most));
            byte[] part = new byte[64 * 1024];
            while (stream.Read(part) is > 0 and var count)
            {
                if (bytes.Length + count > most) return (null, HandedIn.TooLong);
                bytes.Write(part, 0, count);
            }

            return (bytes.ToArray(), null);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            return (null, "it is damaged or locked within its archive, so that it cannot be read.");
        }
    }

    private static bool IsArchive(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsPassed(string name) =>
        name.StartsWith('.') || Passed.Contains(name, StringComparer.OrdinalIgnoreCase)
            || OwnEndings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
