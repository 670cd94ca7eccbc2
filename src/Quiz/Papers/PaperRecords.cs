using Microsoft.Data.Sqlite;
using Quiz.Core.Classroom;
using Quiz.Files.Gradebooks;
using Quiz.Files.Storage;

namespace Quiz.Papers;

/// <summary>
/// The rows of a gradebook that are about papers being typed in: how they were printed, those left half-way, and those
/// taken out again.
/// </summary>
internal static class PaperRecords
{
    /// <summary>How the sheets were printed that were typed in last; null if none were yet.</summary>
    public static PaperSetup? Setup(SqliteConnection connection) =>
        connection.Rows(
            row => new PaperSetup(row.GetInt32(0), row.GetInt64(1)),
            "SELECT versions, seed FROM papers ORDER BY number DESC LIMIT 1").FirstOrDefault();

    public static int Note(SqliteConnection connection, PaperSetup setup, DateTimeOffset now) => connection.Run(
        "INSERT INTO papers(at, versions, seed) VALUES ($at, $versions, $seed)", ("$at", GradebookRows.Text(now)),
        ("$versions", setup.Versions), ("$seed", setup.Seed));

    public static List<(string Student, string Version, DateTimeOffset At, string Events)> Drafts(
        SqliteConnection connection) => connection.Rows(
        row => (row.GetString(0), row.GetString(1), GradebookRows.Time(row.GetString(2)), row.GetString(3)),
        "SELECT id, version, at, events FROM drafts ORDER BY at, student");

    public static int Keep(SqliteConnection connection, string student, string version, DateTimeOffset now,
        string events) => connection.Run(
        "INSERT OR REPLACE INTO drafts(student, id, version, at, events) VALUES ($student, $id, $version, $at, "
            + "$events)",
        ("$student", StudentId.Fold(student)),
        ("$id", student),
        ("$version", version),
        ("$at", GradebookRows.Text(now)),
        ("$events", events));

    /// <summary>Takes a paper out, so that it counts for nobody.</summary>
    public static int Withdraw(SqliteConnection connection, string hash, DateTimeOffset now) =>
        connection.Run("INSERT OR IGNORE INTO withdrawn(hash, at) VALUES ($hash, $at)", ("$hash", hash),
            ("$at", GradebookRows.Text(now)));

    public static bool IsWithdrawn(SqliteConnection connection, string hash) =>
        connection.Value("SELECT 1 FROM withdrawn WHERE hash = $hash", ("$hash", hash)) is not null;

    public static int Drop(SqliteConnection connection, string student) =>
        connection.Run("DELETE FROM drafts WHERE student = $student", ("$student", StudentId.Fold(student)));
}
