using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Files.Gradebooks;

/// <summary>How a gradebook's values lie in rows.</summary>
public static class GradebookRows
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    public static readonly string[] FileColumns =
    [
        "hash", "kind", "note", "pack", "student", "attempt", "attempt_id", "link", "started_at", "last_at",
        "handed_in_at", "receipt",
        "planned", "answered", "lines", "damaged", "misfit", "back_line", "back_seconds", "ahead_seconds", "times",
    ];

    public static readonly string[] AnswerColumns =
    [
        "file", "question", "generation", "state", "score", "points", "max", "answer", "text", "certainty", "mark",
        "proof", "shown", "seconds", "dispute", "reason",
    ];

    /// <summary>A time with the offset of the machine it was taken on.</summary>
    public static string Text(DateTimeOffset at) => at.ToString(Instant, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is no time that <see cref="Text(DateTimeOffset)"/> wrote.</exception>
    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture);

    public static object?[] Of(CollectedFile file) =>
    [
        file.Hash, Word(file.Kind), file.Note, file.Head?.Pack, file.Head?.Student, file.Head?.Attempt,
        file.Head?.Id.ToString("D"), file.Link,
        Text(file.StartedAt), Text(file.LastAt), Text(file.HandedInAt), file.Receipt,
        string.Join(' ', file.Planned), file.Answered, file.Lines, Of(file.Damaged), file.Misfit,
        file.Back?.Line, file.Back?.By.TotalSeconds, file.Ahead?.TotalSeconds, Text(file.Times),
    ];

    /// <param name="places">Where files lie, by their hashes.</param>
    public static CollectedFile File(SqliteDataReader row, IReadOnlyDictionary<string, Items<string>> places)
    {
        string hash = row.GetString(0);
        return new CollectedFile
        {
            Hash = hash,
            Kind = Enum.Parse<FileKind>(row.GetString(1), ignoreCase: true),
            Places = places.GetValueOrDefault(hash),
            Note = TextAt(row, 2),
            Head = TextAt(row, 6) is { } id
                ? new ResultHead(row.GetString(3), row.GetString(4), row.GetInt32(5), Guid.ParseExact(id, "D"))
                : null,
            Link = TextAt(row, 7),
            StartedAt = TimeAt(row, 8),
            LastAt = TimeAt(row, 9),
            HandedInAt = TimeAt(row, 10),
            Receipt = TextAt(row, 11),
            Planned = row.GetString(12) is { Length: > 0 } planned ? planned.Split(' ').ToItems() : [],
            Answered = row.GetInt32(13),
            Lines = row.GetInt32(14),
            Damaged = TextAt(row, 15) is { } damaged ? Damage(damaged) : [],
            Misfit = row.IsDBNull(16) ? null : row.GetInt32(16),
            Back = row.IsDBNull(17) ? null : new ClockStep(row.GetInt32(17), TimeSpan.FromSeconds(row.GetDouble(18))),
            Ahead = row.IsDBNull(19) ? null : TimeSpan.FromSeconds(row.GetDouble(19)),
            Times = TextAt(row, 20) is { Length: > 0 } times ? Times(times) : [],
        };
    }

    /// <param name="file">The file's hash.</param>
    public static object?[] Of(MarkedAnswer answer, string file, int generation) =>
    [
        file, answer.Question, generation, Word(answer.State), answer.Score, answer.Points, answer.Max,
        answer.Answer is { } given ? EventJson.WriteAnswer(given) : null, answer.Text, answer.Certainty, answer.Mark,
        answer.Proof is { } proof
            ? string.Join(' ', proof.Sentences)
            : null, answer.Shown is { } shown ? Word(shown) : null,
        answer.Seconds, answer.Dispute, answer.Reason,
    ];

    /// <param name="answers">Answers that were read before, by their text: in a class most are the same.</param>
    public static MarkedAnswer Answer(SqliteDataReader row, Dictionary<string, Answer> answers) => new()
    {
        Question = row.GetString(1),
        State = Value<AnswerState>(row.GetString(3)),
        Score = NumberAt(row, 4),
        Max = row.GetDouble(6),
        Answer = TextAt(row, 7) is { } json ? AnswerOf(json, answers) : null,
        Text = row.GetString(8),
        Certainty = row.IsDBNull(9) ? null : row.GetInt32(9),
        Mark = row.IsDBNull(10) ? null : row.GetInt32(10),
        Proof = TextAt(row, 11) is { } proof ? new Proof(proof.Length == 0 ? [] : proof.Split(' ').ToItems()) : null,
        Shown = TextAt(row, 12) is { } shown ? Value<ProofOutcome>(shown) : null,
        Seconds = NumberAt(row, 13),
        Dispute = TextAt(row, 14),
        Reason = row.GetString(15),
    };

    /// <summary>"dont-know".</summary>
    public static string Word<T>(T value) where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>What <see cref="Word"/> wrote.</summary>
    public static T Value<T>(string word) where T : struct, Enum =>
        Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Answer AnswerOf(string json, Dictionary<string, Answer> known) =>
        known.TryGetValue(json, out Answer? answer) ? answer : known[json] = EventJson.ReadAnswer(json);

    /// <summary>A line for each: its number and what is wrong with it.</summary>
    private static string? Of(Items<DamagedLine> damaged) =>
        damaged.IsEmpty
            ? null
            : string.Join('\n', damaged.Select(d => FormattableString.Invariant($"{d.Line} {d.Why}")));

    private static Items<DamagedLine> Damage(string lines) => lines.Split('\n').Select(line =>
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        return new DamagedLine(
            int.Parse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture), line[(space + 1)..]);
    }).ToItems();

    /// <summary>
    /// The first in full, the others as what has passed since the one before: a class has half a million.
    /// </summary>
    private static string Text(Items<long> times) => string.Join(
        ' ', times.Select((t, i) => (i == 0 ? t : t - times[i - 1]).ToString(CultureInfo.InvariantCulture)));

    private static Items<long> Times(string text)
    {
        long at = 0;
        return text.Split(' ')
            .Select(part => at += long.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            .ToItems();
    }

    private static string? Text(DateTimeOffset? at) => at is { } time ? Text(time) : null;

    private static string? TextAt(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static double? NumberAt(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetDouble(column);

    private static DateTimeOffset? TimeAt(SqliteDataReader row, int column) =>
        TextAt(row, column) is { } text ? Time(text) : null;
}
