using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>Takes a history out of a file piece by piece, and into another, by union of their events.</summary>
public static class HistoryMerge
{
    public static void Export(SqliteConnection connection, string? learner, Action<HistoryPiece> take, Action damaged)
    {
        // what is added meanwhile is not seen
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        var texts = new HashSet<string>();
        connection.ForEach(
            row =>
            {
                if (Sound(row, damaged) is not { } piece) return;
                if (texts.Add(piece.BankHash) && Text(connection, piece.BankHash) is { } bytes)
                    take(new HistoryPiece.BankText(piece.BankHash, bytes));
                take(piece);
            },
            $"""
            SELECT {HistoryRows.EntryColumns} FROM events WHERE $learner IS NULL OR learner = $learner ORDER BY session, {HistoryRows.InOrder}
            """,
            ("$learner", learner));
    }

    /// <summary>
    /// To be called in a transaction. Numbers that clash are kept, and the sittings touched are summed up anew.
    /// </summary>
    public static Merged Import(SqliteConnection connection, IEnumerable<HistoryPiece> pieces)
    {
        int known = 0, added = 0;
        HashSet<string> touched = [], clashing = [];
        using var insert = new EventInsertion(connection);
        foreach (HistoryPiece piece in pieces)
        {
            switch (piece)
            {
                case HistoryPiece.BankText text:
                    Keep(connection, text.Hash, text.Bytes);
                    break;
                case HistoryPiece.Event happened when insert.Add(happened) is { } clash:
                    added++;
                    touched.Add(happened.Session);
                    if (clash > 0) clashing.Add(happened.Session);
                    break;
                default:
                    known++;
                    break;
            }
        }

        foreach (string session in touched) HistorySums.Rewrite(connection, session);
        return new Merged(added, known, clashing.ToItems());
    }

    public static void Keep(SqliteConnection connection, string hash, ReadOnlyMemory<byte> text) => connection.Run(
        "INSERT OR IGNORE INTO bank_texts(hash, bytes) VALUES ($hash, $bytes)", ("$hash", hash),
        ("$bytes", text.ToArray()));

    private static byte[]? Text(SqliteConnection connection, string hash) =>
        (byte[]?)connection.Value("SELECT bytes FROM bank_texts WHERE hash = $hash", ("$hash", hash));

    private static HistoryPiece.Event? Sound(SqliteDataReader row, Action damaged)
    {
        try
        {
            return Event(row);
        }
        catch (Exception e) when (HistoryRows.IsDamage(e))
        {
            damaged();
            return null;
        }
    }

    /// <summary>The event in a row, which this version understands unless a newer one wrote it.</summary>
    public static HistoryPiece.Event Event(SqliteDataReader row)
    {
        HistoryPiece.Event happened = Read(row);
        if (happened.Version <= Entry.CurrentVersion) EventJson.Read(happened.Json);
        return happened;
    }

    private static HistoryPiece.Event Read(SqliteDataReader row) => new(
        Guid.ParseExact(row.GetString(0), "D"),
        row.GetInt32(1),
        row.GetString(2),
        row.GetInt32(3),
        HistoryRows.Time(row.GetString(4), row.GetInt32(5)),
        row.GetString(6),
        row.GetString(7),
        row.GetString(8),
        row.GetString(9));
}
