using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quiz.Files.Gradebooks;

/// <summary>A statement that inserts rows into one table, prepared once for hundreds of thousands of them.</summary>
/// <remarks>Through SQLite's own interface: the driver above it looks every parameter up by its name, for every
/// row.</remarks>
public sealed class Inserts : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <param name="orElse">What happens to a row that is there: "IGNORE", "ABORT".</param>
    public Inserts(SqliteConnection connection, string orElse, string table, params string[] columns)
    {
        _database = connection.Handle ?? throw new ArgumentException("The connection is not open.", nameof(connection));
        string sql =
            $"INSERT OR {orElse} INTO {table}({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Inserts a row, its values in the order of the columns: texts, whole numbers, numbers, nulls.</summary>
    /// <returns>Whether it was not there.</returns>
    /// <exception cref="SqliteException">The disk does not take it.</exception>
    public bool Run(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++) Check(Bind(i + 1, values[i]));
        int code = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (code != raw.SQLITE_DONE) Check(code);
        return raw.sqlite3_changes(_database) > 0;
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, at),
        string text => raw.sqlite3_bind_text(_statement, at, text),
        int number => raw.sqlite3_bind_int(_statement, at, number),
        double number => raw.sqlite3_bind_double(_statement, at, number),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no column type.", nameof(value)),
    };

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, _database);
    }
}
