using System.Globalization;
using Microsoft.Data.Sqlite;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>The tables of a gradebook, and the steps that bring an older one up to date.</summary>
public static class GradebookSchema
{
    /// <summary>Tells a gradebook from other databases (SQLite's <c>application_id</c>): "Qzgb".</summary>
    public const int ApplicationId = 0x517A6762;

    /// <summary>Step n leads from version n to n + 1. A step that was released is never changed.</summary>
    public static readonly IReadOnlyList<Action<SqliteConnection>> Steps =
        [Begin, c => c.Run(Papers), c => c.Run(Withdrawn), c => c.Run(Times), c => c.Run(RulesVersion)];

    /// <summary>
    /// The tables and the id of the file, in one transaction: whoever opens it meanwhile finds both or neither.
    /// </summary>
    private static void Begin(SqliteConnection connection)
    {
        connection.Run(First);
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
    }

    /// <remarks>
    /// <c>files</c>, <c>places</c> and <c>given</c> are what came back, by content, so that the order in which it came
    /// does not matter;
    /// <c>decisions</c> and <c>keys</c> are what the teacher has decided. Nothing in these five is ever changed.
    /// <c>answers</c> is what follows: how each answer is marked, in every generation of the rules in which that
    /// differs from the one before.
    /// </remarks>
    private const string First = """
        CREATE TABLE files(
            hash TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            note TEXT,
            pack TEXT,
            student TEXT,
            attempt INTEGER,
            attempt_id TEXT,
            link TEXT,
            started_at TEXT,
            last_at TEXT,
            handed_in_at TEXT,
            receipt TEXT,
            planned TEXT NOT NULL,
            answered INTEGER NOT NULL,
            lines INTEGER NOT NULL,
            damaged TEXT,
            misfit INTEGER,
            back_line INTEGER,
            back_seconds REAL,
            ahead_seconds REAL
        );
        CREATE TABLE places(
            path TEXT NOT NULL,
            hash TEXT NOT NULL,
            PRIMARY KEY(path, hash)
        ) WITHOUT ROWID;
        CREATE TABLE given(
            hash TEXT PRIMARY KEY,
            events TEXT NOT NULL
        );
        CREATE TABLE keys(
            hash TEXT PRIMARY KEY,
            bytes BLOB NOT NULL
        );
        CREATE TABLE decisions(
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            choice TEXT NOT NULL
        );
        CREATE TABLE generations(
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            decision INTEGER NOT NULL
        );
        CREATE TABLE answers(
            file TEXT NOT NULL,
            question TEXT NOT NULL,
            generation INTEGER NOT NULL,
            state TEXT NOT NULL,
            score REAL,
            points REAL,
            max REAL NOT NULL,
            answer TEXT,
            text TEXT NOT NULL,
            certainty INTEGER,
            mark INTEGER,
            proof TEXT,
            shown TEXT,
            seconds REAL,
            dispute TEXT,
            reason TEXT NOT NULL,
            PRIMARY KEY(file, question, generation)
        ) WITHOUT ROWID;
        CREATE INDEX unfit_answers ON answers(file, question) WHERE state = 'unfit';
        """;
    /// <remarks><c>papers</c> says how sheets were printed, the last row what holds; <c>drafts</c> has the rows that
    /// are typed in half-way, and nothing else.</remarks>
    private const string Papers = """
        CREATE TABLE papers(
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            versions INTEGER NOT NULL,
            seed INTEGER NOT NULL
        );
        CREATE TABLE drafts(
            student TEXT PRIMARY KEY,
            id TEXT NOT NULL,
            version TEXT NOT NULL,
            at TEXT NOT NULL,
            events TEXT NOT NULL
        );
        """;

    /// <remarks><c>rules</c> is the version of the program's own rules of marking; 0 in generations from before it was
    /// noted.</remarks>
    private const string RulesVersion = "ALTER TABLE generations ADD COLUMN rules INTEGER NOT NULL DEFAULT 0";

    /// <remarks><c>withdrawn</c> names what was typed in under a wrong student or version: it is still in <c>files</c>,
    /// and counts for nobody.</remarks>
    private const string Withdrawn = """
        CREATE TABLE withdrawn(
            hash TEXT PRIMARY KEY,
            at TEXT NOT NULL
        );
        """;

    /// <remarks>When the steps of a file were taken: two files in which they are the same were made one from the
    /// other.</remarks>
    private const string Times = "ALTER TABLE files ADD COLUMN times TEXT";
}
