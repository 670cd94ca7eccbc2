using System.Globalization;
using System.IO.Compression;

namespace Quiz.Files.Storage;

/// <summary>The dated copies of the history: at most one a day, packed, and only the last few.</summary>
public sealed class HistoryCopies(DataFolder folder)
{
    /// <summary>How many are kept.</summary>
    public const int Most = 5;

    private const string Start = "history-", Ending = ".db.gz", Day = "yyyy-MM-dd";

    private string Place => Path.Combine(folder.Folder, "copies");

    /// <summary>The days that there are copies of, the last first.</summary>
    public IReadOnlyList<DateOnly> Days() => !Directory.Exists(Place) ? [] :
    [
        .. Directory.EnumerateFiles(Place, Start + "*" + Ending)
            .Select(path => DateOnly.TryParseExact(Path.GetFileName(path)[Start.Length..^Ending.Length], Day,
                CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : (DateOnly?)null)
            .OfType<DateOnly>()
            .OrderDescending(),
    ];

    /// <summary>Makes the copy of a day unless there is one, and lets the oldest go.</summary>
    /// <exception cref="HistoryException">The history cannot be read, be it that it is damaged: then all copies
    /// stay.</exception>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The copy may not be written.</exception>
    public void Make(History history, DateOnly day)
    {
        string copy = PathOf(day), raw = Path.Combine(Place, $".{Guid.NewGuid():N}.db"), packed = raw + ".gz";
        if (File.Exists(copy)) return;
        Directory.CreateDirectory(Place);
        try
        {
            PrivateFile.Make(raw);
            history.CopyTo(raw);
            Pack(raw, packed);
            File.Move(packed, copy, overwrite: true);
        }
        finally
        {
            File.Delete(raw);
            File.Delete(packed);
        }

        foreach (DateOnly old in Days().Skip(Most)) File.Delete(PathOf(old));
    }

    /// <summary>Unpacks the copy of a day into a file.</summary>
    /// <exception cref="StorageException">There is none, or it is damaged itself.</exception>
    public void Unpack(DateOnly day, string path)
    {
        try
        {
            using var packed = new GZipStream(File.OpenRead(PathOf(day)), CompressionMode.Decompress);
            using FileStream file = Create(path);
            packed.CopyTo(file);
            file.Flush(flushToDisk: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StorageException($"There is no copy of {Named(day)} that can be read.", e);
        }
    }

    /// <summary>A day as its copy is called.</summary>
    public static string Named(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>The day that somebody names; null if it is none.</summary>
    public static DateOnly? DayOf(string text) => DateOnly.TryParseExact(
        text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private string PathOf(DateOnly day) => Path.Combine(Place, Start + Named(day) + Ending);

    private static FileStream Create(string path) =>
        new(path, PrivateFile.Options(FileMode.CreateNew, FileAccess.Write, FileShare.None));

    private static void Pack(string raw, string packed)
    {
        using FileStream from = File.OpenRead(raw);
        using FileStream to = Create(packed);
        using (var gzip = new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true)) from.CopyTo(gzip);
        to.Flush(flushToDisk: true);
    }
}
