using System.Buffers;
using System.Text;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Files.Storage;

namespace Quiz.Files.Exchange;

/// <summary>
/// A history as JSON Lines: each event is a line, and each bank before the first sitting that needs it.
/// </summary>
public static class HistoryLines
{
    /// <summary>A bank on one line can need six bytes for each of its own.</summary>
    private const int Longest = 6 * Quiz.Core.Banks.Readers.BankReader.MaxBytes + 1000;

    /// <summary>Writes pieces, one line each.</summary>
    public static Action<HistoryPiece> To(TextWriter output)
    {
        var line = new ArrayBufferWriter<byte>();
        return piece =>
        {
            line.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(line, JsonText.OneLine)) HistoryLine.Write(piece, json);
            output.Write(Encoding.UTF8.GetString(line.WrittenSpan));
            output.Write('\n');
        };
    }

    /// <summary>The pieces on the lines of a stream, one after another.</summary>
    /// <param name="complain">Called with the number of a line that cannot be understood and a sentence on why; it is
    /// passed over.</param>
    /// <param name="isNewer">Called for each line that only a newer version of this program can read; it is passed
    /// over.</param>
    public static IEnumerable<HistoryPiece> Read(Stream stream, Action<long, string> complain, Action isNewer)
    {
        var lines = new RawLines(stream, Longest);
        while (lines.NextFilled() is { } line)
        {
            HistoryPiece? piece = null;
            try
            {
                piece = HistoryLine.Read(
                    line.Trouble is { } trouble ? throw new MalformedLineException(trouble) : line.Bytes);
                if (piece is null) isNewer();
            }
            catch (MalformedLineException e)
            {
                complain(line.Number, e.Message);
            }

            if (piece is not null) yield return piece;
        }
    }
}
