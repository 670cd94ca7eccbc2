using System.Globalization;
using Microsoft.Data.Sqlite;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>Opens a gradebook's file: finds out whether it is one, and brings it up to date.</summary>
public static class GradebookFile
{
    public const string Ending = ".quizbook";

    private const int WaitSeconds = 5;

    /// <param name="shown">How messages name the file.</param>
    /// <param name="mayMake">Whether a missing file is made.</param>
    /// <exception cref="StorageException">It is no gradebook, or cannot be opened; it is left as it was.</exception>
    public static SqliteConnection Open(string path, string shown, bool mayMake)
    {
        if (!mayMake && !File.Exists(path))
            throw new StorageException($"There is no gradebook \"{shown}\": quiz collect makes one.");
        if (Directory.Exists(path)) throw new StorageException($"\"{shown}\" is a folder. Name the gradebook's file.");
        if (mayMake) PrivateFile.Make(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource =
            path,
            Pooling = false,
            DefaultTimeout = WaitSeconds
        }.ToString());
        try
        {
            connection.Open();
            CheckThatItIsOurs(connection, shown);
            // One file and nothing beside it when it is closed, so that it can be copied and mailed; what was committed
            // has reached the disk.
            connection.Run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA "
                + "cache_size = -65536");
            HistorySchema.BringUpToDate(connection, GradebookSchema.Steps);
            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException failed) throw Trouble(failed, shown);
            throw;
        }
    }

    /// <summary>What SQLite's result code (https://sqlite.org/rescode.html) means for a teacher.</summary>
    public static StorageException Trouble(SqliteException e, string shown) => new(
        e.SqliteErrorCode switch
        {
            5 or 6 or 15 => $"The gradebook \"{shown}\" is held by another program: close that program and try again.",
            13 =>
                $"The disk is full, so \"{shown}\" cannot grow: free some space and try again. What was in it is still there.",
            3 or 8 or 14 or 23 =>
                $"The gradebook \"{shown}\" cannot be written: make it and its folder writable, or name another with --into.",
            1 or 11 or 26 => $"\"{shown}\" is damaged or no gradebook; it is left as it is.",
            var code => string.Create(
                CultureInfo.InvariantCulture, $"The disk cannot read or write \"{shown}\" (SQLite error {code})."),
        },
        e);

    /// <remarks>Another program may make it meanwhile, tables and id at once: whoever finds it empty first and then an
    /// id has found a gradebook.</remarks>
    private static void CheckThatItIsOurs(SqliteConnection connection, string shown)
    {
        bool isEmpty = connection.Value("SELECT 1 FROM sqlite_master") is null;
        long id = (long)connection.Value("PRAGMA application_id")!; // always a row
        if (id != GradebookSchema.ApplicationId && !isEmpty)
            throw new StorageException($"\"{shown}\" is no gradebook; it is left as it is.");
        if (HistorySchema.VersionOf(connection) > GradebookSchema.Steps.Count)
            throw new StorageException(
                $"The gradebook \"{shown}\" was written by a newer version of Quiz: install that version.");
    }
}
