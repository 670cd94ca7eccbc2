using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>Finds other gradebooks of the same test. They are only looked into.</summary>
public static class SameTest
{
    /// <summary>The paths of gradebooks in the same folder in which most results are of the same pack.</summary>
    /// <param name="path">A gradebook, in full.</param>
    public static Items<string> Beside(string path) =>
        PackOf(path) is { } pack && Path.GetDirectoryName(path) is { } folder
            ? Directory.EnumerateFiles(folder, "*" + GradebookFile.Ending)
                .Where(other => other != path && PackOf(other) == pack).Order(StringComparer.Ordinal).ToItems()
            : [];

    private static string? PackOf(string path)
    {
        try
        {
            if (EndingFile.IsEmpty(path)) return null;
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource =
                path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false
            }.ToString());
            connection.Open();
            return connection.Value(
                "SELECT pack FROM files WHERE pack IS NOT NULL GROUP BY pack ORDER BY count(*) DESC, pack") as string;
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return null; // what was not asked for by name is no trouble
        }
    }
}
