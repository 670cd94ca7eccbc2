using System.Globalization;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Formats;

namespace Quiz.Files.Reports.Class;

/// <summary>A class reported as tables for spreadsheets, of which one is written at a time.</summary>
public static class ClassCsv
{
    public static void Write(ClassReport report, ReportTable which, TableForm form, TextWriter output)
    {
        if (which == ReportTable.Test) TestCsv.Write(report.Analysis.Test, form, output);
        else if (which == ReportTable.Questions) WriteQuestions(report, form, output);
        else if (which == ReportTable.Answers) WriteAnswers(report, form, output);
        else WriteStudents(report, form, output);
    }

    private static void WriteStudents(ClassReport report, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, [
            "student",
            "name",
            "attempt",
            "marks",
            "max",
            "right",
            "partly",
            "wrong",
            "dontKnow",
            "blank",
            "unscored",
            "certaintyMarks",
            "finished",
            "status",
            "reread",
            .. report.Marks?.Questions.Select(q => q.Id) ?? [],
        ]);
        foreach (StudentReport s in report.Students)
        {
            csv.Add(s.Id)
                .Add(s.Name)
                .Add(s.Attempt)
                .Add(s.Marks)
                .Add(s.Max)
                .Add(s.Outcomes?.Right)
                .Add(s.Outcomes?.Partly)
                .Add(s.Outcomes?.Wrong)
                .Add(s.Outcomes?.DontKnow)
                .Add(s.Outcomes?.Blank)
                .Add(s.Outcomes?.Unscored)
                .Add(s.CertaintyMarks)
                .Add(s.FinishedAt?.ToString("O", CultureInfo.InvariantCulture)).Add(ClassWords.Status(s))
                .Add(ClassWords.Reread(s));
            if (report.Marks is { } marks)
            {
                foreach (double? mark in s.Row is { } at
                    ? marks.Learners[at].Marks
                    : marks.Questions.Select(_ => (double?)null))
                    csv.Add(mark);
            }

            csv.EndRow();
        }
    }

    private static void WriteQuestions(ClassReport report, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, [
            "question",
            "prompt",
            "passage",
            "n",
            "max",
            "right",
            "partly",
            "wrong",
            "dontKnow",
            "blank",
            "unscored",
            "sureAndWrong",
            "disputes",
            .. ItemFigures.Theory.Select(f => f.Key),
        ]);
        foreach (QuestionReport q in report.Questions)
        {
            OutcomeCounts o = q.Outcomes;
            csv.Add(q.Id).Add(q.Prompt).Add(q.Passage).Add(q.Asked).Add(q.Max).Add(o.Right).Add(o.Partly).Add(o.Wrong)
                .Add(o.DontKnow).Add(o.Blank).Add(o.Unscored).Add(q.SureAndWrong).Add(q.DisputeCount);
            foreach (Figure<ItemStatistics> figure in ItemFigures.Theory)
                csv.Add(q.Item is { } item ? figure.Of(item) : null);
            csv.EndRow();
        }
    }

    private static void WriteAnswers(ClassReport report, TableForm form, TextWriter output)
    {
        using var csv = new CsvTable(output, form, "question", "kind", "part", "answer", "right", "misled", "n",
            "count", "topThird", "bottomThird", "meanTotal");
        foreach (QuestionReport q in report.Questions)
        {
            foreach (AnswerRow row in q.Answers)
            {
                csv.Add(q.Id).Add(Keys.Of(row.Kind)).Add(row.Part).Add(row.Text)
                    .Add(row.Kind == AnswerKind.Given ? row.IsRight ? "yes" : "no" : "").Add(Keys.Of(row.Misled))
                    .Add(q.Asked).Add(row.Count).Add(row.Upper).Add(row.Lower).Add(row.MeanTotal).EndRow();
            }
        }
    }
}
