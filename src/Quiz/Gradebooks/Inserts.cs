using Microsoft.Data.Sqlite;

namespace Quiz.Gradebooks;

/// <summary>A statement that inserts rows into one table, prepared once for thousands of them.</summary>
internal sealed class Inserts : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="orElse">What happens to a row that is there: "IGNORE", "ABORT".</param>
    public Inserts(SqliteConnection connection, string orElse, string table, params ReadOnlySpan<string> columns)
    {
        _command = connection.CreateCommand();
        var names = new List<string>();
        foreach (string column in columns)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + column });
            names.Add(column);
        }

        _command.CommandText = $"INSERT OR {orElse} INTO {table}({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(n => "$" + n))})";
    }

    /// <summary>Inserts a row, its values in the order of the columns.</summary>
    /// <returns>Whether it was not there.</returns>
    public bool Run(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command.ExecuteNonQuery() > 0;
    }

    public void Dispose() => _command.Dispose();
}
