using Microsoft.Data.Sqlite;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

/// <summary>A data folder of its own for each test, which goes away with it.</summary>
public abstract class HistoryFixture : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("quiz-");

    internal DataFolder Folder => new(Path.Combine(_temporary.FullName, "data"));

    /// <summary>A history that waits for others as long as it takes, so that a busy machine fails no test.</summary>
    internal History Open() => new(Folder) { Patience = TimeSpan.FromMinutes(2) };

    /// <summary>The file as another program sees it.</summary>
    internal SqliteConnection Beside()
    {
        var connection = new SqliteConnection($"Data Source={Folder.History};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _temporary.Delete(recursive: true);
    }
}
