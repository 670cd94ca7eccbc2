using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>How what counts of a sitting lies in rows: answers, disputes, decisions on changed keys.</summary>
public static class AnswerRows
{
    /// <param name="replaces">Whether an earlier answer to the same question gives way; if not, this one is left
    /// out.</param>
    public static void Insert(SqliteConnection connection, CountedAnswer answer, bool replaces) => connection.Run(
        $"""
        INSERT OR {(replaces ? "REPLACE" : "IGNORE")} INTO answers(
            session, question, number, at, offset_minutes, type, about, score, points, outcome, mistaken, grade, certainty, proving, content_hash, key_hash)
        VALUES ($session, $question, $number, $at, $offset, $type, $about, $score, $points, $outcome, $mistaken, $grade, $certainty, $proving, $content, $key)
        """,
        ("$session", answer.Session),
        ("$question", answer.Question),
        ("$number", answer.Number),
        ("$at", HistoryRows.Text(answer.At)),
        ("$offset", (int)answer.At.Offset.TotalMinutes),
        ("$type", answer.Type),
        ("$about", string.Join(' ', answer.About)),
        ("$score", answer.Score),
        ("$points", answer.Points),
        ("$outcome", answer.Outcome.ToString()),
        ("$mistaken", answer.Mistaken is { } mistaken ? EventJson.WriteAnswer(mistaken) : null),
        ("$grade", (int?)answer.Grade),
        ("$certainty", answer.Certainty),
        ("$proving", answer.Proving?.ToString()),
        ("$content", answer.ContentHash),
        ("$key", answer.KeyHash));

    /// <summary>The content of the question is that of the last answer to it, if it was answered.</summary>
    public static void Dispute(SqliteConnection connection, string session, string question) => connection.Run(
        """
        INSERT OR REPLACE INTO disputes(session, question, content_hash) VALUES ($session, $question, (
            SELECT json ->> '$.contentHash' FROM events
            WHERE session = $session AND kind = 'answered' AND question = $question ORDER BY number DESC, at DESC, id DESC LIMIT 1))
        """,
        ("$session", session),
        ("$question", question));

    /// <summary>An answer tells the content of a question that was disputed before.</summary>
    public static void Know(SqliteConnection connection, string session, Answered answered) => connection.Run(
        "UPDATE disputes SET content_hash = $content WHERE session = $session AND question = $question",
        ("$content", answered.ContentHash),
        ("$session", session),
        ("$question", answered.Question));

    public static void Decide(SqliteConnection connection, Entry entry, KeyDecided decided) => connection.Run(
        """
        INSERT OR REPLACE INTO key_decisions(id, session, at, offset_minutes, question, key_hash, starts_over)
        VALUES ($id, $session, $at, $offset, $question, $key, $over)
        """,
        ("$id", entry.Id.ToString("D")),
        ("$session", entry.Session),
        ("$at", HistoryRows.Text(entry.At)),
        ("$offset", (int)entry.At.Offset.TotalMinutes),
        ("$question", decided.Question),
        ("$key", decided.KeyHash),
        ("$over", decided.StartsOver));

    /// <summary>
    /// What a learner's sittings say, by the same rules as <see cref="LearningRecord.Of(IEnumerable{Entry})"/>.
    /// </summary>
    /// <param name="damaged">Called for each row that is stepped over.</param>
    public static LearningRecord Record(
        SqliteConnection connection, string learner, Action damaged) => LearningRecord.Of(
        connection.SoundRows(
            Answer,
            damaged,
            $"""
            SELECT {Columns}
            {Counting}
            """,
            ("$learner", learner)),
        Disputes(connection, learner),
        Decisions(connection, learner)) with
        { Scores = Scores(connection, learner) };

    /// <summary>What a learner's sittings have earned, or one of them.</summary>
    /// <param name="session">Null for all.</param>
    public static Items<SittingScore> Scores(SqliteConnection connection, string learner, string? session = null)
    {
        const string Scored = "s.learner = $learner AND ($session IS NULL OR s.session = $session) AND NOT s.repeats "
            + "AND (s.mode <> 'Test' OR s.finished)";
        Dictionary<string, double?> worths = connection.Rows(
            row => (Session: row.GetString(0), Worth: row.IsDBNull(1) ? (double?)null : row.GetDouble(1)),
            $"SELECT s.session, e.json ->> '$.points' FROM sittings s JOIN events e ON e.session = s.session AND e.kind = 'finished' WHERE {Scored} ORDER BY e.number, e.at, e.id",
            ("$learner", learner),
            ("$session", session)).DistinctBy(row => row.Session).ToDictionary(row => row.Session, row => row.Worth);
        return SittingScore.Of(
            connection.Rows(
                Answer,
                $"SELECT {Columns} FROM sittings s JOIN answers a ON a.session = s.session WHERE {Scored}",
                ("$learner", learner),
                ("$session", session)),
            worths.GetValueOrDefault);
    }

    /// <summary>A learner's schedule, without reading more than it needs.</summary>
    /// <inheritdoc cref="Schedule.Fold(LearningRecord, Func{string, string, Items{Point}}, int, double)"/>
    public static Schedule Schedule(
        SqliteConnection connection, string learner, Func<string, string, Items<Point>> pointsOf, Action damaged)
    {
        LearningRecord rest = LearningRecord.Of([], Disputes(connection, learner), Decisions(connection, learner));
        return Quiz.Core.Learning.Schedule.Fold(
            connection.SoundRows(
                row => new Recollection(
                    row.GetString(0), row.GetString(1), HistoryRows.Time(row.GetString(2), row.GetInt32(3)),
                    (Grade)row.GetInt32(4), row.GetString(5),
                    pointsOf(row.GetString(0), row.GetString(1)).IsEmpty ? Points(row.GetString(6)) : []),
                damaged,
                $"""
                SELECT s.bank, a.question, a.at, a.offset_minutes, a.grade, a.key_hash, a.about
                {Counting} AND a.grade IS NOT NULL ORDER BY a.at, a.session, a.number
                """,
                ("$learner", learner)),
            rest.Disputes,
            rest.Decisions,
            pointsOf);
    }

    /// <summary>The columns of <see cref="Answer"/>.</summary>
    private const string Columns = """
        a.session, a.number, a.at, a.offset_minutes, s.bank, s.mode, a.question, a.type, a.about, a.score, a.points, a.outcome,
        a.mistaken, a.grade, a.certainty, a.proving, a.content_hash, a.key_hash
        """;

    /// <summary>The answers that count; see <see cref="SittingAnswers.Counting"/>.</summary>
    private const string Counting = """
        FROM sittings s JOIN answers a ON a.session = s.session LEFT JOIN disputes d ON d.session = a.session AND d.question = a.question
        WHERE s.learner = $learner AND NOT s.repeats AND (s.mode <> 'Test' OR s.finished) AND d.session IS NULL
        """;

    private static List<Dispute> Disputes(SqliteConnection connection, string learner) => connection.Rows(
        row => new Dispute(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)),
        """
        SELECT DISTINCT s.bank, d.question, d.content_hash FROM sittings s JOIN disputes d ON d.session = s.session
        WHERE s.learner = $learner
        """,
        ("$learner", learner));

    private static List<KeyDecision> Decisions(SqliteConnection connection, string learner) => connection.Rows(
        row => new KeyDecision(row.GetString(0), row.GetString(1), row.GetString(2), row.GetBoolean(3),
            HistoryRows.Time(row.GetString(4), row.GetInt32(5))),
        """
        SELECT s.bank, k.question, k.key_hash, k.starts_over, k.at, k.offset_minutes FROM sittings s JOIN key_decisions k ON k.session = s.session
        WHERE s.learner = $learner
        """,
        ("$learner", learner));

    private static CountedAnswer Answer(SqliteDataReader row) => new()
    {
        Session = row.GetString(0),
        Number = row.GetInt32(1),
        At = HistoryRows.Time(row.GetString(2), row.GetInt32(3)),
        Bank = row.GetString(4),
        Mode = Enum.Parse<Mode>(row.GetString(5)),
        Question = row.GetString(6),
        Type = row.GetString(7),
        About = Points(row.GetString(8)),
        Score = row.GetDouble(9),
        Points = row.GetDouble(10),
        Outcome = Enum.Parse<Outcome>(row.GetString(11)),
        Mistaken = row.IsDBNull(12) ? null : EventJson.ReadAnswer(row.GetString(12)),
        Grade = row.IsDBNull(13) ? null : (Grade)row.GetInt32(13),
        Certainty = row.IsDBNull(14) ? null : row.GetInt32(14),
        Proving = row.IsDBNull(15) ? null : Enum.Parse<ProofOutcome>(row.GetString(15)),
        ContentHash = row.GetString(16),
        KeyHash = row.GetString(17),
    };

    private static Items<Point> Points(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Point.Parse).OfType<Point>().ToItems();
}
