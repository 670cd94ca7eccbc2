using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Html;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Reports;

/// <summary>The figures of test theory as a part of a page, each with what it says.</summary>
public static class TheoryPage
{
    public static Markup Of(TestAnalysis analysis) => Section(
        H2("Test theory"),
        P($"By the formulas of Moodle's quiz statistics. “{Words.Undefined}” is not defined."),
        PageTable.Of(
            $"The test as a whole, n = {Words.Count(analysis.Test.N)}",
            [new PageColumn("figure", ColumnKind.Words), new PageColumn("value"),
                new PageColumn("what it says", ColumnKind.Words)],
            TestFigures.Theory.Select(f => (IReadOnlyList<Markup>)[f.Heading, f.Shown(analysis.Test), f.Meaning])),
        PageTable.Of(
            "Each question",
            [new PageColumn("question", ColumnKind.Words), new PageColumn("n", Meaning: "How many were asked."),
                .. ItemFigures.Theory.Select(f => new PageColumn(f.Heading, Meaning: f.Meaning))],
            analysis.Questions.Select(Row)),
        Element.Of("dl", ItemFigures.Theory.SelectMany(f =>
            new[] { Element.Of("dt", f.Heading), Element.Of("dd", f.Meaning) })).Class("soft"));

    private static IReadOnlyList<Markup> Row(ItemStatistics item) =>
        [item.Id, Words.Count(item.N), .. ItemFigures.Theory.Select(f => (Markup)f.Shown(item))];
}
