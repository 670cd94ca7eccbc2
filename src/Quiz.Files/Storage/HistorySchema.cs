using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Quiz.Files.Storage;

/// <summary>The tables of the history file, and the steps that bring an older file up to date.</summary>
public static class HistorySchema
{
    /// <summary>Step n leads from version n to n + 1. A step that was released is never changed.</summary>
    public static readonly IReadOnlyList<Action<SqliteConnection>> Steps =
        [c => c.Run(First), c => c.Run(Second), AllowClashes, c => c.Run(Fourth)];

    /// <remarks>
    /// <c>events</c> and <c>bank_texts</c> are the history. <c>sittings</c> and <c>answers</c> only sum it up, so that
    /// nothing has to fold all events to show the home screen; they change in the transaction that adds an event.
    /// The columns of an event come out of its JSON when it is written, so that they cannot contradict it.
    /// </remarks>
    private const string First = """
        CREATE TABLE events(
            id TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL,
            session TEXT NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            offset_minutes INTEGER NOT NULL,
            learner TEXT NOT NULL,
            bank TEXT NOT NULL,
            bank_hash TEXT NOT NULL,
            json TEXT NOT NULL,
            kind TEXT NOT NULL AS (json ->> '$.kind') STORED,
            question TEXT AS (json ->> '$.question') STORED,
            try INTEGER AS (json ->> '$.try') STORED,
            score REAL AS (json ->> '$.score') STORED,
            outcome TEXT AS (json ->> '$.outcome') STORED,
            UNIQUE(session, number)
        );
        CREATE TABLE bank_texts(
            hash TEXT PRIMARY KEY,
            bytes BLOB NOT NULL
        );
        CREATE TABLE sittings(
            session TEXT PRIMARY KEY,
            learner TEXT NOT NULL,
            bank TEXT NOT NULL,
            bank_hash TEXT NOT NULL,
            mode TEXT NOT NULL,
            planned INTEGER NOT NULL,
            started_at TEXT NOT NULL,
            last_at TEXT NOT NULL,
            finished INTEGER NOT NULL DEFAULT 0,
            answered INTEGER NOT NULL DEFAULT 0,
            correct INTEGER NOT NULL DEFAULT 0,
            score REAL NOT NULL DEFAULT 0
        );
        CREATE INDEX sittings_of_learner ON sittings(learner, bank);
        CREATE TABLE answers(
            session TEXT NOT NULL,
            question TEXT NOT NULL,
            score REAL NOT NULL,
            outcome TEXT NOT NULL,
            PRIMARY KEY(session, question)
        ) WITHOUT ROWID;
        """;

    /// <remarks>
    /// What the schedule and the statistics are made from lies in columns, so that nothing has to read all events for
    /// them.
    /// </remarks>
    private const string Second = """
        DROP TABLE answers;
        CREATE TABLE answers(
            session TEXT NOT NULL,
            question TEXT NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            offset_minutes INTEGER NOT NULL,
            type TEXT NOT NULL,
            about TEXT NOT NULL,
            score REAL NOT NULL,
            points REAL NOT NULL,
            outcome TEXT NOT NULL,
            mistaken TEXT,
            grade INTEGER,
            certainty INTEGER,
            proving TEXT,
            content_hash TEXT NOT NULL,
            key_hash TEXT NOT NULL,
            PRIMARY KEY(session, question)
        ) WITHOUT ROWID;
        CREATE TABLE disputes(
            session TEXT NOT NULL,
            question TEXT NOT NULL,
            content_hash TEXT,
            PRIMARY KEY(session, question)
        ) WITHOUT ROWID;
        CREATE TABLE key_decisions(
            session TEXT NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            offset_minutes INTEGER NOT NULL,
            question TEXT NOT NULL,
            key_hash TEXT NOT NULL,
            starts_over INTEGER NOT NULL,
            PRIMARY KEY(session, number)
        ) WITHOUT ROWID;
        ALTER TABLE sittings ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;
        """;

    /// <remarks>
    /// Where two machines went on with the same sitting, its events have numbers that clash. All of them are kept:
    /// those that came second have a <c>clash</c> above 0. The order of a sitting is by number, then time, then id, the
    /// same on both machines.
    /// </remarks>
    private const string Third = """
        CREATE TABLE merged_events(
            id TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL,
            session TEXT NOT NULL,
            number INTEGER NOT NULL,
            clash INTEGER NOT NULL DEFAULT 0,
            at TEXT NOT NULL,
            offset_minutes INTEGER NOT NULL,
            learner TEXT NOT NULL,
            bank TEXT NOT NULL,
            bank_hash TEXT NOT NULL,
            json TEXT NOT NULL,
            kind TEXT NOT NULL AS (json ->> '$.kind') STORED,
            question TEXT AS (json ->> '$.question') STORED,
            UNIQUE(session, number, clash)
        );
        INSERT INTO merged_events(id, version, session, number, at, offset_minutes, learner, bank, bank_hash, json)
        SELECT id, version, session, number, at, offset_minutes, learner, bank, bank_hash, json FROM events ORDER BY rowid;
        DROP TABLE events;
        ALTER TABLE merged_events RENAME TO events;
        DROP TABLE key_decisions;
        CREATE TABLE key_decisions(
            id TEXT PRIMARY KEY,
            session TEXT NOT NULL,
            at TEXT NOT NULL,
            offset_minutes INTEGER NOT NULL,
            question TEXT NOT NULL,
            key_hash TEXT NOT NULL,
            starts_over INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX key_decisions_of_sitting ON key_decisions(session);
        """;

    /// <remarks>Which bank last lay in which file of this machine, so that a sitting can go on when the file is
    /// gone.</remarks>
    private const string Fourth = """
        CREATE TABLE places(
            path TEXT PRIMARY KEY,
            bank TEXT NOT NULL
        ) WITHOUT ROWID;
        """;

    /// <summary>The sums are written anew from the events, also for files that did not have them all.</summary>
    private static void AllowClashes(SqliteConnection connection)
    {
        connection.Run(Third);
        foreach (string session in connection.Rows(row => row.GetString(0), "SELECT session FROM sittings"))
            HistorySums.Rewrite(connection, session);
    }

    // always a row
    public static long VersionOf(SqliteConnection connection) => (long)connection.Value("PRAGMA user_version")!;

    /// <summary>
    /// Takes the steps that the file lacks, all or none. Of two programs that try at once, one does it.
    /// </summary>
    public static void BringUpToDate(SqliteConnection connection, IReadOnlyList<Action<SqliteConnection>> steps)
    {
        if (VersionOf(connection) == steps.Count) return;
        using SqliteTransaction transaction = connection.BeginTransaction();
        int version = (int)VersionOf(connection); // again, now that no other program can change it
        for (int step = version; step < steps.Count; step++) steps[step](connection);
        connection.Run(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Math.Max(version, steps.Count)}"));
        transaction.Commit();
    }
}
