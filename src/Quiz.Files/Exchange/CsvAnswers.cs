using Quiz.Core;
using Quiz.Core.Exchange;

namespace Quiz.Files.Exchange;

/// <summary>
/// Answers in a table: its header names the columns, in any order. Columns that no answer has are passed over.
/// </summary>
public static class CsvAnswers
{
    public static IEnumerable<AnswerRecord> Read(RawLines lines)
    {
        var records = new CsvRecords(lines);
        if (records.Next() is not { } header) yield break;
        if ((header.Trouble ?? Fault(header.Cells)) is { } fault)
        {
            yield return new AnswerRecord(header.Line, null, fault + " Nothing can be graded without a header.");
            yield break;
        }

        Items<int> columns = GivenLine.Keys.Select(key => ColumnsOf(key, header.Cells).FirstOrDefault(-1)).ToItems();
        while (records.Next() is { } record) yield return Row(record, columns, header.Cells.Count);
    }

    private static AnswerRecord Row(CsvRecord record, Items<int> columns, int count)
    {
        if (record.Trouble is { } trouble) return new AnswerRecord(record.Line, null, trouble);
        if (record.Cells.Skip(count).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            return new AnswerRecord(record.Line, null, FormattableString.Invariant(
                $"The row has {record.Cells.Count} cells, and the header {count}. A cell with a comma in it stands in quotation marks."));
        }

        Given?[] values =
            [.. columns.Select(c => c >= 0 && c < record.Cells.Count ? new Given.Cell(record.Cells[c]) : null)];
        return AnswerRecord.Of(record.Line, () => GivenLine.Of(values));
    }

    private static string? Fault(Items<string> header)
    {
        foreach (string key in GivenLine.Keys)
        {
            int count = ColumnsOf(key, header).Count();
            if (count > 1) return $"The header has the column \"{key}\" twice.";
            if (count == 0 && key is "question" or "answer")
                return $"The header has no column \"{key}\". It can have: {string.Join(", ", GivenLine.Keys)}.";
        }

        return null;
    }

    private static IEnumerable<int> ColumnsOf(string key, Items<string> header) =>
        Enumerable.Range(0, header.Count).Where(i => header[i].Trim().Equals(key, StringComparison.OrdinalIgnoreCase));
}
