using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Html;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Reports.Marks;

/// <summary>A table of marks reported as a page.</summary>
public static class MarksPage
{
    public static HtmlPage Of(MarksReport report, bool all)
    {
        TestStatistics test = report.Analysis.Test;
        string worth = test.Max is { } max ? $" · {Words.Marks(max)} points in all" : "";
        return new HtmlPage($"{report.Name}: report", Markup.All(
            H1(report.Name),
            P($"{Words.Count(test.N, "learner")} · {Words.Count(test.Questions, "question")}{worth}").Class("soft"),
            CautionList.Of(report.Cautions),
            H2("Totals"),
            P(string.Join(", ", TestFigures.Plain.Select(f => $"{f.Heading} {Words.Marks(f.Of(test))}")) + "."),
            HistogramChart.Of(
                "How many learners have how many points",
                Histogram.Of([.. report.Table.Learners.Select(l => l.Total)], test.Max)),
            H2("Learners"),
            Learners(report),
            H2("Questions"),
            Counts(report),
            all ? TheoryPage.Of(report.Analysis) : Markup.None), "report");
    }

    private static Element Learners(MarksReport report) => PageTable.Of(
        "Each learner's points",
        [new PageColumn("learner", ColumnKind.Words), new PageColumn("points")],
        report.Table.Learners.Select(l => (IReadOnlyList<Markup>)[l.Name, Words.Marks(l.Total)]));

    private static Element Counts(MarksReport report) => PageTable.Of(
        $"How many earned what; top and bottom are the mean points of the best {Words.Count(report.Thirds.Upper.Count)} and the weakest {Words.Count(report.Thirds.Lower.Count)}",
        [
            new PageColumn("question", ColumnKind.Words), new PageColumn("of"), new PageColumn("all points"),
            new PageColumn("in part"), new PageColumn("none"), new PageColumn("of these blank"),
            new PageColumn("mean"), new PageColumn("worth"), new PageColumn("top"), new PageColumn("bottom"),
        ],
        report.Counts.Select((counts, j) => (IReadOnlyList<Markup>)
        [
            report.Analysis.Questions[j].Id, Words.Count(report.Analysis.Questions[j].N), Words.Count(counts.Full),
            Words.Count(counts.Part), Words.Count(counts.None),
            Words.Count(report.Blanks[j]), Words.Number(report.Analysis.Questions[j].Mean, 2),
            Words.Marks(report.Analysis.Questions[j].Max),
            Words.Number(counts.Upper, 2), Words.Number(counts.Lower, 2),
        ]));
}
