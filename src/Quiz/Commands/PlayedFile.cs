using System.Text;
using Quiz.Files.Storage;

namespace Quiz.Commands;

/// <summary>What kind of file <c>quiz play</c> is given.</summary>
internal enum PlayedFile
{
    /// <summary>A bank, its id, or something that is told to be none when it is opened.</summary>
    Bank,

    /// <summary>A test without its key.</summary>
    Pack,

    /// <summary>A test as it was taken.</summary>
    Result,

    /// <summary>The key of a test, which is nothing to play.</summary>
    Key,
}

/// <summary>Tells the kinds of files apart by how they begin, whatever they are called.</summary>
internal static class PlayedFiles
{
    private const int Glance = 400;

    public static PlayedFile KindOf(string path)
    {
        if (!File.Exists(path)) return Of(Path.GetExtension(path));
        try
        {
            string start = Encoding.UTF8.GetString(BankBytes.ReadStart(path, Glance).Span)
                .TrimStart('\uFEFF')
                .TrimStart();
            return !start.StartsWith('{') ? Of(Path.GetExtension(path))
                : start.Contains("\"quizpack\"", StringComparison.Ordinal) ? PlayedFile.Pack
                : start.Contains("\"quizkey\"", StringComparison.Ordinal) ? PlayedFile.Key
                : start.Contains("\"quizresult\"", StringComparison.Ordinal) ? PlayedFile.Result
                : Of(Path.GetExtension(path));
        }
        catch (StorageException)
        {
            return Of(Path.GetExtension(path)); // opening it will say why
        }
    }

    private static PlayedFile Of(string ending) => ending.ToLowerInvariant() switch
    {
        PackFiles.PackEnding => PlayedFile.Pack,
        PackFiles.KeyEnding => PlayedFile.Key,
        TakenFile.Ending => PlayedFile.Result,
        _ => PlayedFile.Bank,
    };
}
