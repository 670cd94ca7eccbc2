using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Formats;

namespace Quiz.Files.Reports.Marks;

/// <summary>A table of marks reported as tables for spreadsheets, of which one is written at a time.</summary>
public static class MarksCsv
{
    public static void Write(MarksReport report, ReportTable which, TableForm form, TextWriter output)
    {
        if (which == ReportTable.Test) TestCsv.Write(report.Analysis.Test, form, output);
        else if (which == ReportTable.Students) WriteLearners(report, form, output);
        else WriteQuestions(report, form, output);
    }

    private static void WriteQuestions(MarksReport report, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, ["question", "n", "max", "full", "part", "none", "blank", "mean",
            "topThirdMean", "bottomThirdMean", .. ItemFigures.Theory.Select(f => f.Key)]);
        for (int j = 0; j < report.Counts.Count; j++)
        {
            (ItemStatistics item, MarkCounts counts) = (report.Analysis.Questions[j], report.Counts[j]);
            csv.Add(item.Id).Add(item.N).Add(item.Max).Add(counts.Full).Add(counts.Part).Add(counts.None)
                .Add(report.Blanks[j]).Add(item.Mean).Add(counts.Upper).Add(counts.Lower);
            foreach (Figure<ItemStatistics> figure in ItemFigures.Theory) csv.Add(figure.Of(item));
            csv.EndRow();
        }
    }

    private static void WriteLearners(MarksReport report, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, ["learner", "total", .. report.Table.Questions.Select(q => q.Id)]);
        foreach (MarkedLearner learner in report.Table.Learners)
        {
            csv.Add(learner.Name).Add(learner.Total);
            foreach (double? mark in learner.Marks) csv.Add(mark);
            csv.EndRow();
        }
    }
}
