using Quiz.Files.Formats;
using Quiz.Screens.Statistics;

namespace Quiz.Commands;

/// <summary>Writes the statistics as one table, a number a row.</summary>
internal static class StatsCsv
{
    public static void Write(Studied studied, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, "measure", "bank", "key", "name", "date", "value", "of", "all");
        foreach (StatsRow row in StatsRow.Rows(studied.Progress, studied.Misconceptions))
        {
            csv.Add(row.Measure).Add(row.Bank).Add(row.Key).Add(row.Name).Add(row.Date)
                .AddExactly(row.Value).AddExactly(row.Of).AddExactly(row.All).EndRow();
        }
    }
}
