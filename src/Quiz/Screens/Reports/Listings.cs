using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Reports.Class;

namespace Quiz.Screens.Reports;

/// <summary>The tables of a class report.</summary>
internal static class Listings
{
    public static Items<Listing> Of(ClassReport report) => [Students(report), Questions(report)];

    private static Listing Students(ClassReport report) => new(
        "Students",
        [
            new("student", 26, IsNumber: false), new("marks", 6), new("of", 4), new("right", 5), new("not right", 9), new("not known", 9), new("read again", 12, IsNumber: false),
            new("note", 16, IsNumber: false),
        ],
        report.Students.Select(s => new ListRow(s.Id, [
            new(s.Name ?? s.Id), ListCell.Of(s.Marks), ListCell.Of(s.Max), ListCell.Of(s.Outcomes?.Right),
            ListCell.Of(s.Outcomes is null ? (int?)null : s.NotRight.Count), ListCell.Of(s.Outcomes?.DontKnow), new(ClassWords.Reread(s)), new(ClassWords.Status(s)),
        ], [s.Id])).ToItems());

    private static Listing Questions(ClassReport report) => new(
        "Questions",
        [
            new("¶", 3), new("question", 40, IsNumber: false), new("asked", 5), new("right %", 7), new("not right", 9), new("not known", 9), new("blank", 5), new("disputed", 8),
        ],
        report.Questions.Select(q => new ListRow(q.Id, [
            ListCell.Of(q.Passage), new(q.Prompt), ListCell.Of(q.Asked), Share(q), ListCell.Of(Sum(q.Outcomes.Wrong, q.Outcomes.Partly)),
            ListCell.Of(q.Outcomes.DontKnow), ListCell.Of(q.Outcomes.Blank), ListCell.Of(q.DisputeCount),
        ], [q.Id, .. q.Answers.Select(ClassWords.Answer), .. q.Disputes.Select(d => d.Words)])).ToItems());

    private static int? Sum(int? wrong, int? partly) => wrong is null || partly is null ? null : wrong + partly;

    private static ListCell Share(QuestionReport question) =>
        question is { Outcomes.Right: { } right, Asked: > 0 } ? new(Wording.Number(Math.Round(100.0 * right / question.Asked)), (double)right / question.Asked) : new("–");
}
