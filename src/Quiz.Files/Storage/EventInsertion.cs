using Microsoft.Data.Sqlite;

namespace Quiz.Files.Storage;

/// <summary>Adds events of another machine, one statement for all of them.</summary>
public sealed class EventInsertion : IDisposable
{
    private static readonly string[] Names =
        ["$id", "$version", "$session", "$number", "$at", "$offset", "$learner", "$bank", "$hash", "$json"];

    private readonly SqliteCommand _command;

    public EventInsertion(SqliteConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText = $"""
            INSERT INTO events({HistoryRows.EntryColumns}, clash)
            SELECT {string.Join(", ", Names)}, (SELECT count(*) FROM events WHERE session = $session AND number = $number)
            WHERE NOT EXISTS (SELECT 1 FROM events WHERE id = $id)
            RETURNING clash
            """;
        foreach (string name in Names)
            _command.Parameters.Add(
                name, name is "$version" or "$number" or "$offset" ? SqliteType.Integer : SqliteType.Text);
    }

    /// <summary>
    /// Adds an event unless it is there; how many others had its number already, null if it was there itself.
    /// </summary>
    public long? Add(HistoryPiece.Event happened)
    {
        object[] values =
        [
            happened.Id.ToString("D"), happened.Version, happened.Session, happened.Number,
            HistoryRows.Text(happened.At), (int)happened.At.Offset.TotalMinutes,
            happened.Learner, happened.Bank, happened.BankHash, happened.Json,
        ];
        for (int i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i];
        return (long?)_command.ExecuteScalar();
    }

    public void Dispose() => _command.Dispose();
}
