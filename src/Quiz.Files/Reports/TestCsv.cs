using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Formats;

namespace Quiz.Files.Reports;

/// <summary>The figures of a test as a table for spreadsheets.</summary>
public static class TestCsv
{
    public static void Write(TestStatistics test, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, "figure", "value", "n");
        csv.Add("questions").Add(test.Questions).Add(test.N).EndRow();
        csv.Add("max").Add(test.Max).Add(test.N).EndRow();
        foreach (Figure<TestStatistics> figure in TestFigures.All)
            csv.Add(figure.Key).Add(figure.Of(test)).Add(test.N).EndRow();
    }
}
