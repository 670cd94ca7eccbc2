using Quiz.Core.Classroom.Reports;
using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Wording;
using Quiz.Files.Html;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Reports.Class;

/// <summary>A class reported as a page.</summary>
public static class ClassPage
{
    public static HtmlPage Of(ClassReport report, bool all) => new($"{report.Title}: report", Markup.All(
        H1(report.Title),
        P(ClassWords.Size(report) + ".").Class("soft"),
        report.IsShared ? P(ClassWords.Discretion).Class("soft") : Markup.None,
        CautionList.Of(Cautions.Of(report)),
        H2("Points"),
        P(ClassWords.Totals(report) + "."),
        Markup.All(ClassWords.Notes(report).Select(note => P(note))),
        P(ClassWords.LostSaid).Class("soft"),
        report.Totals.IsEmpty ? Markup.None : HistogramChart.Of(
            "How many have how many points", Histogram.Of([.. report.Totals], report.Analysis.Test.Max)),
        Students(report),
        H2("The article"),
        Article(report),
        GroupPage.Of(report),
        H2("Questions"),
        Markup.All(report.Questions.Select(q => QuestionPage.Of(report, q))),
        all ? TheoryPage.Of(report.Analysis) : Markup.None), "report");

    private static Element Students(ClassReport report) => Students(report, ClassWords.Repeated(report));

    private static Element Students(ClassReport report, IReadOnlySet<string> repeated) => report.IsShared
        ? PageTable.Of(
            "Students",
            [new PageColumn("student", ColumnKind.Words), new PageColumn("points"), new PageColumn("of"),
                new PageColumn("note", ColumnKind.Words)],
            report.Students.Select(s => (IReadOnlyList<Markup>)[s.Id + ClassWords.AttemptOf(s, repeated),
                Words.Marks(s.Marks), Words.Marks(s.Max), ClassWords.Status(s)]))
        : PageTable.Of(
            "Students: who needs what",
            [
                new PageColumn("student", ColumnKind.Words), new PageColumn("points"), new PageColumn("of"),
                new PageColumn(ClassWords.Lost),
                new PageColumn("to read again", ColumnKind.Words,
                    Meaning: $"The paragraphs that decide what was {ClassWords.Lost}."), new PageColumn(
                    "note", ColumnKind.Words),
            ],
            report.Students.Select(s => (IReadOnlyList<Markup>)
            [
                ClassWords.Name(s) + ClassWords.AttemptOf(s, repeated), Words.Marks(s.Marks), Words.Marks(s.Max),
                s.Outcomes is null ? "" : Words.Count(s.NotRight.Count), ClassWords.Reread(s), ClassWords.Status(s),
            ]));

    private static Element Article(ClassReport report) => PageTable.Of(
        "How often it went wrong where a paragraph decides",
        [new PageColumn("paragraph", ColumnKind.Words), new PageColumn(ClassWords.Lost), new PageColumn("of"),
            new PageColumn("%"), new PageColumn("share", ColumnKind.Picture)],
        report.Article.Select(p => (IReadOnlyList<Markup>)
        [
            FormattableString.Invariant($"¶{p.Number} {p.Title}").TrimEnd(), p.Answers == 0
                ? Words.Undefined
                : ClassWords.Count(p.NotRight), Words.Count(p.Answers), Words.Number(p.Share * 100, 0),
            Bar.Of(
                p.Share,
                FormattableString.Invariant($"¶{p.Number}: {Words.Number(p.Share * 100, 0)} % {ClassWords.Lost}"),
                isFilled: true),
        ]));
}
