using Quiz.Core.Exchange;

namespace Quiz.Files.Exchange;

/// <summary>A file with answers, read line by line; it is JSON Lines or a table.</summary>
public static class AnswerFile
{
    /// <param name="isCsv">Whether the file should be a table. One that begins with an object is JSON Lines all the
    /// same.</param>
    public static IEnumerable<AnswerRecord> Read(Stream stream, bool isCsv)
    {
        var lines = new RawLines(MarkedText.Utf8(stream));
        if (lines.NextFilled() is not { } first) return [];
        bool isJson = !isCsv || first.Bytes.Span.TrimStart((byte)' ').StartsWith("{"u8);
        lines.Return(first);
        return isJson ? JsonLines(lines) : CsvAnswers.Read(lines);
    }

    private static IEnumerable<AnswerRecord> JsonLines(RawLines lines)
    {
        while (lines.NextFilled() is { } line)
        {
            yield return line.Trouble is { } trouble
                ? new AnswerRecord(line.Number, null, trouble)
                : AnswerRecord.Of(line.Number, () => JsonLine.Read(line.Bytes));
        }
    }
}
