using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>How the history's values lie in rows.</summary>
public static class HistoryRows
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>A time as it is kept: UTC, whole milliseconds, in an order that is also that of the letters.</summary>
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is not a time that <see cref="Text"/> wrote.</exception>
    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A time with the offset that the learner's clock had from UTC.</summary>
    /// <inheritdoc cref="Time(string)"/>
    public static DateTimeOffset Time(string text, int offsetMinutes) =>
        Time(text).ToOffset(TimeSpan.FromMinutes(offsetMinutes));

    /// <summary>The columns of <see cref="Entry(SqliteDataReader)"/>.</summary>
    public const string EntryColumns =
        "id, version, session, number, at, offset_minutes, learner, bank, bank_hash, json";

    /// <summary>The order of a sitting's events, the same on every machine.</summary>
    public const string InOrder = "number, at, id";

    /// <summary>The entry in a row; null for one that only a newer version of this program can read.</summary>
    public static Entry? Entry(SqliteDataReader row) =>
        row.GetInt32(1) > Quiz.Core.Sessions.Entry.CurrentVersion ? null : new Entry(
            Guid.ParseExact(row.GetString(0), "D"),
            row.GetInt32(1),
            row.GetString(2),
            row.GetInt32(3),
            Time(row.GetString(4), row.GetInt32(5)),
            row.GetString(6),
            row.GetString(7),
            row.GetString(8),
            EventJson.Read(row.GetString(9)));

    /// <summary>The rows that can be read; a damaged one takes none of the others along.</summary>
    /// <param name="damaged">Called for each that cannot.</param>
    public static List<T> SoundRows<T>(
        this SqliteConnection connection, Func<SqliteDataReader, T> read, Action damaged, string sql,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var rows = new List<T>();
        connection.ForEach(
            row =>
            {
                try
                {
                    rows.Add(read(row));
                }
                catch (Exception e) when (IsDamage(e))
                {
                    damaged();
                }
            },
            sql,
            values);
        return rows;
    }

    /// <summary>
    /// What is thrown where a row holds something else than what was written into it: no JSON or not ours, words for
    /// nothing, no value.
    /// </summary>
    public static bool IsDamage(Exception e) =>
        e is JsonException or FormatException or ArgumentException or NotSupportedException or InvalidCastException
            or InvalidOperationException or OverflowException;

    /// <summary>The columns of <see cref="Sitting(SqliteDataReader)"/>.</summary>
    public const string SittingColumns =
        $"session, bank, bank_hash, mode, started_at, last_at, planned, finished, answered, correct, score, {IsTouched}";

    /// <summary>Whether anything was done in a sitting but look at it. What a class was shown is work, too.</summary>
    public const string IsTouched = """
        (finished OR mode = 'Presentation' OR EXISTS (SELECT 1 FROM events e
            WHERE e.session = sittings.session AND e.kind NOT IN ('started', 'resumed', 'went', 'passage', 'seen', 'words')))
        """;

    public static SittingRow Sitting(SqliteDataReader row)
    {
        Mode mode = Enum.Parse<Mode>(row.GetString(3));
        bool isFinished = row.GetBoolean(7);
        bool tells = isFinished || mode != Mode.Test;
        return new SittingRow
        {
            Session = row.GetString(0),
            Bank = row.GetString(1),
            BankHash = row.GetString(2),
            Mode = mode,
            StartedAt = Time(row.GetString(4)),
            LastAt = Time(row.GetString(5)),
            Planned = row.GetInt32(6),
            IsFinished = isFinished,
            Answered = row.GetInt32(8),
            Right = tells ? row.GetInt32(9) : null,
            Score = tells ? row.GetDouble(10) : null,
            IsTouched = row.GetBoolean(11),
        };
    }
}
