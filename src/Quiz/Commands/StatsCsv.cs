using CsvHelper;
using Quiz.Core.Prose;
using Quiz.Screens.Statistics;

namespace Quiz.Commands;

/// <summary>Writes the statistics as one table with a header (RFC 4180), a number a row.</summary>
internal static class StatsCsv
{
    public static void Write(Studied studied, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, leaveOpen: true);
        csv.WriteRecord(["measure", "bank", "key", "name", "date", "value", "of", "all"]);
        foreach (StatsRow row in StatsRow.Rows(studied.Progress))
        {
            foreach (string? text in (string?[])[row.Measure, row.Bank, row.Key, row.Name, row.Date]) csv.WriteField(text is null ? null : Visible.Of(text, keepNewlines: true));
            csv.WriteField(row.Value);
            csv.WriteField(row.Of);
            csv.WriteField(row.All);
            csv.EndRecord();
        }
    }
}
