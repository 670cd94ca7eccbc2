using Microsoft.Data.Sqlite;
using Quiz.Core.Learning;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>Keeps the tables that sum a sitting up in step with its events.</summary>
public static class HistorySums
{
    /// <summary>Takes an event in that was just inserted; to be called in the same transaction.</summary>
    /// <returns>False if the sitting that the event continues is not in the file.</returns>
    public static bool Take(SqliteConnection connection, Entry entry)
    {
        if (entry.Event is Started) return Begin(connection, entry.Session);
        if (connection.Rows(
                row => (Mode: Enum.Parse<Mode>(row.GetString(0)), IsFinished: row.GetBoolean(1)),
                "SELECT mode, finished FROM sittings WHERE session = $session",
                ("$session", entry.Session)) is not [var sitting])
        {
            return false;
        }

        connection.Run(
            "UPDATE sittings SET last_at = $at, finished = max(finished, $finished) WHERE session = $session",
            ("$at", HistoryRows.Text(entry.At)),
            ("$finished", entry.Event is Finished),
            ("$session", entry.Session));
        switch (entry.Event)
        {
            case Answered answered:
                if (!sitting.IsFinished && (sitting.Mode == Mode.Test || answered.Try == 1))
                    Count(connection, entry, sitting.Mode);
                AnswerRows.Know(connection, entry.Session, answered);
                AddUp(connection, entry.Session);
                break;
            // it can bring an earlier answer back, which only the whole sitting knows
            case Undone when sitting.Mode == Mode.Test:
                Rewrite(connection, entry.Session);
                break;
            case Remarked:
                Rewrite(connection, entry.Session);
                break;
            case Disputed disputed:
                AnswerRows.Dispute(connection, entry.Session, disputed.Question);
                break;
            case KeyDecided decided:
                AnswerRows.Decide(connection, entry, decided);
                break;
        }

        return true;
    }

    /// <summary>
    /// Sums a sitting up anew from all its events, such as when some of them came from another machine.
    /// </summary>
    public static void Rewrite(SqliteConnection connection, string session)
    {
        foreach (string table in (string[])["answers", "disputes", "key_decisions"])
        {
            connection.Run($"DELETE FROM {table} WHERE session = $session", ("$session", session));
        }

        Begin(connection, session);
        connection.Run(
            """
            UPDATE sittings SET (last_at, finished) =
                (SELECT at, EXISTS (SELECT 1 FROM events WHERE session = $session AND kind = 'finished')
                FROM events WHERE session = $session ORDER BY number DESC, at DESC, id DESC LIMIT 1)
            WHERE session = $session
            """,
            ("$session", session));
        List<Entry> entries = Known(connection, session);
        var sums = SittingAnswers.Of(entries);
        foreach (CountedAnswer answer in sums.Standing) AnswerRows.Insert(connection, answer, replaces: true);
        foreach (Dispute dispute in sums.Disputes) AnswerRows.Dispute(connection, session, dispute.Question);
        foreach (Entry entry in entries)
        {
            if (entry.Event is KeyDecided decided) AnswerRows.Decide(connection, entry, decided);
        }

        AddUp(connection, session);
    }

    /// <summary>The events of a sitting that this version understands.</summary>
    private static List<Entry> Known(SqliteConnection connection, string session) =>
        [.. connection.SoundRows(
            HistoryRows.Entry,
            damaged: () => { }, // told where it is read
            $"SELECT {HistoryRows.EntryColumns} FROM events WHERE session = $session ORDER BY {HistoryRows.InOrder}",
            ("$session", session)).OfType<Entry>()];

    private static bool Begin(SqliteConnection connection, string session) => connection.Run(
        """
        INSERT OR REPLACE INTO sittings(session, learner, bank, bank_hash, mode, planned, repeats, started_at, last_at)
        SELECT session, learner, bank, bank_hash, json ->> '$.plan.mode', json_array_length(json, '$.plan.questions'),
            json ->> '$.plan.wrongOnesOf' IS NOT NULL, at, at
        FROM events WHERE session = $session AND kind = 'started' ORDER BY number, at, id LIMIT 1
        """,
        ("$session", session)) == 1;

    private static void Count(SqliteConnection connection, Entry entry, Mode mode) =>
        AnswerRows.Insert(connection, CountedAnswer.Of(entry, mode), replaces: mode == Mode.Test);

    /// <summary>Adds all answers up anew instead of keeping count, so that a sum cannot drift.</summary>
    private static void AddUp(SqliteConnection connection, string session) => connection.Run(
        """
        UPDATE sittings SET (answered, correct, score) =
            (SELECT count(*), count(iif(outcome = 'Right', 1, NULL)), total(score) FROM answers WHERE session = $session)
        WHERE session = $session
        """,
        ("$session", session));
}
