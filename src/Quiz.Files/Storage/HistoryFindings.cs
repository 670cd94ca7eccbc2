using Microsoft.Data.Sqlite;
using Quiz.Core;

namespace Quiz.Files.Storage;

/// <summary>What an examination of the history has found.</summary>
/// <param name="Steps">How many events it has.</param>
/// <param name="Sittings">How many sittings these belong to.</param>
/// <param name="Damaged">The events that cannot be understood.</param>
/// <param name="Faults">What SQLite says of the file itself; none for a sound one.</param>
public sealed record HistoryFindings(int Steps, int Sittings, Items<DamagedStep> Damaged, Items<string> Faults)
{
    public static HistoryFindings None { get; } = new(0, 0, [], []);

    public bool IsSound => Damaged.IsEmpty && Faults.IsEmpty;

    public static HistoryFindings Of(SqliteConnection connection)
    {
        Items<string> faults = connection.Rows(row => row.GetString(0), "PRAGMA integrity_check(20)")
            .Where(line => line != "ok").ToItems();
        var damaged = new List<DamagedStep>();
        var sittings = new HashSet<string>(StringComparer.Ordinal);
        int steps = 0;
        connection.ForEach(
            row =>
            {
                steps++;
                sittings.Add(Text(row, 2));
                if (DamagedStep.WhyNot(row) is { } why)
                    damaged.Add(new DamagedStep(Text(row, 7), Text(row, 2), Text(row, 3), why));
            },
            $"SELECT {HistoryRows.EntryColumns} FROM events ORDER BY session, {HistoryRows.InOrder}");
        return new HistoryFindings(steps, sittings.Count, damaged.ToItems(), faults);
    }

    private static string Text(SqliteDataReader row, int column) => row.GetValue(column).ToString() ?? "";
}

/// <summary>An event that cannot be understood.</summary>
/// <param name="Number">Its place in the sitting, as it stands there.</param>
/// <param name="Why">The end of a sentence.</param>
public sealed record DamagedStep(string Bank, string Session, string Number, string Why)
{
    /// <summary>
    /// Why a row cannot be understood; null for a sound one, and for one that a newer version of this program wrote.
    /// </summary>
    public static string? WhyNot(SqliteDataReader row)
    {
        try
        {
            HistoryMerge.Event(row);
            return null;
        }
        catch (System.Text.Json.JsonException)
        {
            return "it is no step that this version of Quiz knows, or a part of it is missing or another.";
        }
        catch (Exception e) when (HistoryRows.IsDamage(e))
        {
            return "its time, its id or its number cannot be read.";
        }
    }
}
