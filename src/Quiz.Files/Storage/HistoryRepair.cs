using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Quiz.Files.Storage;

/// <summary>
/// Puts a history together again: the last sound copy, and all that can be read of the file that is damaged.
/// </summary>
public sealed class HistoryRepair(DataFolder folder)
{
    private readonly HistoryCopies _copies = new(folder);

    /// <param name="wished">The day whose copy is wished for; null takes the last one that is sound.</param>
    /// <exception cref="StorageException">The copy that is wished for is not there, or the file is held, or cannot be
    /// replaced; it is as it was.</exception>
    public Repaired Run(DateOnly? wished, DateTimeOffset now)
    {
        using (var present = new History(folder))
        {
            if (!present.IsAlone()) throw Troubles.Held(folder.History);
        }

        var beside = new DataFolder(Path.Combine(folder.Folder, $".restoring-{Guid.NewGuid():N}"));
        try
        {
            Directory.CreateDirectory(beside.Folder);
            DateOnly? day = wished is { } asked ? Take(asked, beside) : LastSound(beside);
            // asked on the line above
            if (wished is not null && day is null)
                throw new StorageException($"There is no sound copy of {HistoryCopies.Named(wished.Value)}.");
            int read = 0, copied = 0;
            using (var history = new History(beside))
            {
                copied = history.Examine().Steps;
                if (File.Exists(folder.History)) read = history.Import(ReadAll(beside)).New;
                history.Import([]); // also what had nothing to read is a history now
            }

            string? aside = PutAside(now);
            File.Move(beside.History, folder.History);
            return new Repaired(day, copied, read, aside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                $"The history cannot be put together again in \"{folder.Folder}\": {e.Message}", e);
        }
        finally
        {
            if (Directory.Exists(beside.Folder)) Directory.Delete(beside.Folder, recursive: true);
        }
    }

    private DateOnly? LastSound(DataFolder beside)
    {
        foreach (DateOnly day in _copies.Days())
        {
            if (Take(day, beside) is not null) return day;
        }

        return null;
    }

    /// <summary>The day, if its copy is there and sound; else nothing is taken.</summary>
    private DateOnly? Take(DateOnly day, DataFolder beside)
    {
        try
        {
            _copies.Unpack(day, beside.History);
            using var history = new History(beside);
            if (history.Examine().Faults.IsEmpty) return day;
        }
        catch (StorageException)
        {
            // the next one, then
        }

        foreach (string file in Directory.EnumerateFiles(beside.Folder)) File.Delete(file);
        return null;
    }

    /// <summary>All that can be read of the present file: of a copy, so that the file stays as it is.</summary>
    private List<HistoryPiece> ReadAll(DataFolder beside)
    {
        string copy = Path.Combine(beside.Folder, "damaged.db");
        foreach (string ending in (string[])["", "-wal"])
        {
            if (File.Exists(folder.History + ending)) File.Copy(folder.History + ending, copy + ending);
        }

        var pieces = new List<HistoryPiece>();
        try
        {
            using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
            connection.Open();
            pieces.AddRange(Salvage(
                connection, row => Text((byte[])row.GetValue(1), row.GetString(0)), "hash, bytes", "bank_texts"));
            pieces.AddRange(Salvage(connection, HistoryMerge.Event, HistoryRows.EntryColumns, "events"));
        }
        catch (SqliteException)
        {
            // it is no database any more: what the copy has is all there is
        }

        return pieces;
    }

    /// <summary>Rows from the first on and from the last back, as far as either way leads.</summary>
    private static List<HistoryPiece> Salvage(
        SqliteConnection connection, Func<SqliteDataReader, HistoryPiece?> read, string columns, string table)
    {
        var pieces = new List<HistoryPiece>();
        bool isWhole = Read("ASC");
        if (!isWhole) Read("DESC");
        return pieces;

        void Take(SqliteDataReader row)
        {
            try
            {
                if (read(row) is { } piece) pieces.Add(piece);
            }
            catch (Exception e) when (HistoryRows.IsDamage(e))
            {
                // that one is lost, unless the copy has it
            }
        }

        bool Read(string order)
        {
            try
            {
                connection.ForEach(Take, $"SELECT {columns} FROM {table} ORDER BY rowid {order}");
                return true;
            }
            catch (SqliteException)
            {
                return false;
            }
        }
    }

    private static HistoryPiece.BankText? Text(byte[] bytes, string hash) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? new HistoryPiece.BankText(hash, bytes) : null;

    /// <summary>Where the damaged file is kept; null if there was none.</summary>
    private string? PutAside(DateTimeOffset now)
    {
        if (!File.Exists(folder.History)) return null;
        string aside = Path.Combine(
            folder.Folder, string.Create(CultureInfo.InvariantCulture, $"history-damaged-{now:yyyyMMdd-HHmmss}.db"));
        foreach (string ending in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(folder.History + ending)) File.Move(folder.History + ending, aside + ending);
        }

        return aside;
    }
}

/// <summary>What a history was put together from.</summary>
/// <param name="Copy">The day of the copy; null if there was none.</param>
/// <param name="Copied">How many steps the copy had.</param>
/// <param name="Read">How many more were read out of the damaged file.</param>
/// <param name="Aside">Where the damaged file is kept; null if there was none.</param>
public sealed record Repaired(DateOnly? Copy, int Copied, int Read, string? Aside);
