using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Quiz.Files.Storage;

/// <summary>
/// Opens the history file: finds out whether it is one, makes it durable and shareable, brings it up to date.
/// </summary>
public static class HistoryFile
{
    /// <param name="patience">How long to wait for another program, in whole seconds, at least one.</param>
    /// <exception cref="HistoryException">The file is damaged, foreign, or from a newer program; it is left as it
    /// was.</exception>
    public static SqliteConnection Open(string path, TimeSpan patience)
    {
        if (IsCutToNothing(path)) throw Troubles.Damaged(path);
        PrivateFile.Make(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            // until then the driver tries again, also where SQLite does not wait
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            connection.Run(string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)(patience / 2).TotalMilliseconds}"));
            CheckThatItIsOurs(connection, path);
            // Readers and a writer do not block each other, and what is committed has reached the disk (on a Mac, too).
            connection.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
            HistorySchema.BringUpToDate(connection, HistorySchema.Steps);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>SQLite takes a file of up to one byte for a new one, and throws away the log beside it.</summary>
    private static bool IsCutToNothing(string path) =>
        new FileInfo(path + "-wal") is { Exists: true, Length: > 0 }
            && new FileInfo(path) is { Exists: true, Length: 0 }
        || new FileInfo(path) is { Exists: true, Length: 1 };

    private static void CheckThatItIsOurs(SqliteConnection connection, string path)
    {
        long version = HistorySchema.VersionOf(connection);
        if (version > HistorySchema.Steps.Count) throw Troubles.Newer(path);
        if (version == 0 && connection.Value("SELECT 1 FROM sqlite_master") is not null
            && HistorySchema.VersionOf(connection) == 0) // else another program has just made it
        {
            throw Troubles.Damaged(path);
        }
    }
}
