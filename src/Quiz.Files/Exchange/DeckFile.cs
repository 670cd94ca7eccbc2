using System.Text;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Files.Exchange;

/// <summary>One sitting and its bank as a file that <c>quiz history import</c> takes.</summary>
public static class DeckFile
{
    public const string Ending = "review.jsonl";

    private const string Beginning = "{\"version\":";

    /// <param name="keys">What it was marked by, with the banks' files letter for letter.</param>
    /// <exception cref="StorageException">A file of another kind is in its place.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Items<KeyFile> keys, Items<Entry> deck)
    {
        if (File.Exists(path) && !IsOurs(path))
            throw new StorageException(
                $"{path} was not written by quiz, so it is left as it is. Name another folder with --decks, or move it away.");
        SafeFile.Write(path, stream =>
        {
            using var output =
                new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            Action<HistoryPiece> write = HistoryLines.To(output);
            foreach (KeyFile key in keys)
                write(new HistoryPiece.BankText(key.Bank.ContentHash, Encoding.UTF8.GetBytes(key.BankText)));
            foreach (Entry e in deck)
                write(new HistoryPiece.Event(e.Id, e.Version, e.Session, e.Number, e.At, e.Learner, e.Bank, e.BankHash,
                    EventJson.Write(e.Event)));
        });
    }

    private static bool IsOurs(string path)
    {
        using var file = new StreamReader(EndingFile.Open(path));
        var start = new char[Beginning.Length];
        return file.ReadBlock(start) == start.Length && Beginning == new string(start);
    }
}
