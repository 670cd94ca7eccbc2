using Microsoft.Data.Sqlite;

namespace Quiz.Files.Storage;

/// <summary>Statements with named values, in one call each.</summary>
public static class Sql
{
    /// <summary>Runs a statement and tells how many rows it changed.</summary>
    public static int Run(
        this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null for no row and for NULL.</summary>
    public static object? Value(
        this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static List<T> Rows<T>(
        this SqliteConnection connection, Func<SqliteDataReader, T> read, string sql,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var rows = new List<T>();
        connection.ForEach(row => rows.Add(read(row)), sql, values);
        return rows;
    }

    /// <summary>Looks at one row after another; only one is held.</summary>
    public static void ForEach(
        this SqliteConnection connection, Action<SqliteDataReader> take, string sql,
        params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(connection, sql, values);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read()) take(reader);
    }

    private static SqliteCommand Command(
        SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object? value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
