using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Prose;
using Quiz.Core.Wording;

namespace Quiz.Files.Reports.Marks;

/// <summary>A table of marks reported as lines: counts first, the theory where it is asked for.</summary>
public static class MarksText
{
    public static void Write(MarksReport report, bool all, TextWriter output)
    {
        TestStatistics test = report.Analysis.Test;
        string points = test.Max is { } max ? $", {Words.Marks(max)} {(max == 1 ? "point" : "points")} in all" : "";
        output.WriteLine($"{Words.Count(test.N, "learner")}, {Words.Count(test.Questions, "question")}{points}.");
        output.WriteLine(
            $"Totals: {string.Join(", ", TestFigures.Plain.Select(f => $"{f.Heading} {Words.Marks(f.Of(test))}"))}.");
        foreach (string caution in report.Cautions) output.WriteLine("! " + Visible.Of(caution));
        output.WriteLine();
        Counts(report).Write(output);
        output.WriteLine();
        output.WriteLine(
            $"In the columns \"top\" and \"bottom\": the mean points of the best {Words.Count(report.Thirds.Upper.Count)} and the weakest {Words.Count(report.Thirds.Lower.Count)} by their totals.");
        output.WriteLine();
        Learners(report).Write(output);
        if (all) TheoryText.Write(report.Analysis, output);
        else output.WriteLine("\nWith --all: facility, discrimination, weights, consistency.");
    }

    private static TextTable Learners(MarksReport report)
    {
        var table = new TextTable(new TextColumn("learner", IsNumber: false), new TextColumn("points"));
        foreach (MarkedLearner learner in report.Table.Learners) table.Add(learner.Name, Words.Marks(learner.Total));
        return table;
    }

    private static TextTable Counts(MarksReport report)
    {
        bool hasBlanks = report.Blanks.Any(b => b > 0);
        var table = new TextTable([
            new TextColumn("question", IsNumber: false), new TextColumn("of"), new TextColumn("all points"),
            new TextColumn("in part"), new TextColumn("none"),
            .. hasBlanks ? new[] { new TextColumn("of these blank") } : [],
            new TextColumn("mean"), new TextColumn("worth"), new TextColumn("top"), new TextColumn("bottom")]);
        for (int j = 0; j < report.Counts.Count; j++)
        {
            (MarkCounts counts, ItemStatistics item) = (report.Counts[j], report.Analysis.Questions[j]);
            table.Add([
                item.Id, Words.Count(item.N), Words.Count(counts.Full), Words.Count(counts.Part),
                Words.Count(counts.None),
                .. hasBlanks ? new[] { Words.Count(report.Blanks[j]) } : [],
                Words.Number(item.Mean, 2), Words.Marks(item.Max), Words.Number(counts.Upper, 2),
                Words.Number(counts.Lower, 2)]);
        }

        return table;
    }
}
