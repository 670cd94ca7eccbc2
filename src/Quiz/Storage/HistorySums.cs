using Microsoft.Data.Sqlite;
using Quiz.Core.Sessions;

namespace Quiz.Storage;

/// <summary>Keeps the tables that sum a sitting up in step with its events.</summary>
internal static class HistorySums
{
    /// <summary>Takes an event in that was just inserted; to be called in the same transaction.</summary>
    /// <returns>False if the sitting that the event continues is not in the file.</returns>
    public static bool Take(SqliteConnection connection, Entry entry)
    {
        if (entry.Event is Started) return Begin(connection, entry);
        if (connection.Run(
                "UPDATE sittings SET last_at = $at, finished = max(finished, $finished) WHERE session = $session",
                ("$at", HistoryRows.Text(entry.At)),
                ("$finished", entry.Event is Finished),
                ("$session", entry.Session)) == 0)
        {
            return false;
        }

        switch (entry.Event)
        {
            case Answered answered:
                Count(connection, entry.Session, answered);
                AddUp(connection, entry.Session);
                break;
            case Undone:
                Recount(connection, entry.Session);
                AddUp(connection, entry.Session);
                break;
        }

        return true;
    }

    private static bool Begin(SqliteConnection connection, Entry entry) => connection.Run(
        """
        INSERT INTO sittings(session, learner, bank, bank_hash, mode, planned, started_at, last_at)
        SELECT session, learner, bank, bank_hash, json ->> '$.plan.mode', json_array_length(json, '$.plan.questions'), at, at
        FROM events WHERE session = $session AND number = $number
        """,
        ("$session", entry.Session),
        ("$number", entry.Number)) == 1;

    private static void Count(SqliteConnection connection, string session, Answered answered) => connection.Run(
        """
        INSERT INTO answers(session, question, score, outcome) VALUES ($session, $question, $score, $outcome)
        ON CONFLICT DO UPDATE SET score = excluded.score, outcome = excluded.outcome
        WHERE (SELECT mode FROM sittings WHERE session = $session) = 'Test'
        """,
        ("$session", session),
        ("$question", answered.Question),
        ("$score", answered.Score),
        ("$outcome", answered.Outcome.ToString()));

    /// <summary>Undo can bring an earlier answer back, which only the whole sitting knows.</summary>
    private static void Recount(SqliteConnection connection, string session)
    {
        bool isTest = connection.Value("SELECT mode FROM sittings WHERE session = $session", ("$session", session)) is nameof(Mode.Test);
        var counted = new CountedAnswers(isTest);
        List<string?> changed = connection.Rows(
            row => counted.Take(
                row.GetString(0),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.IsDBNull(2) ? null : new CountedAnswer(row.GetDouble(2), row.GetString(3))),
            "SELECT kind, question, score, outcome FROM events WHERE session = $session ORDER BY number",
            ("$session", session));
        if (changed is not [.., { } question]) return;

        connection.Run(
            "DELETE FROM answers WHERE session = $session AND question = $question", ("$session", session), ("$question", question));
        if (counted[question] is not { } answer) return;

        connection.Run(
            "INSERT INTO answers(session, question, score, outcome) VALUES ($session, $question, $score, $outcome)",
            ("$session", session),
            ("$question", question),
            ("$score", answer.Score),
            ("$outcome", answer.Outcome));
    }

    /// <summary>Adds all answers up anew instead of keeping count, so that a sum cannot drift.</summary>
    private static void AddUp(SqliteConnection connection, string session) => connection.Run(
        """
        UPDATE sittings SET (answered, correct, score) =
            (SELECT count(*), count(iif(outcome = 'Right', 1, NULL)), total(score) FROM answers WHERE session = $session)
        WHERE session = $session
        """,
        ("$session", session));
}
