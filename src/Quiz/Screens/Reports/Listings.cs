using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Wording;

namespace Quiz.Screens.Reports;

/// <summary>The tables of a class report.</summary>
internal static class Listings
{
    public static Items<Listing> Of(ClassReport report) => [Students(report), Questions(report)];

    private static Listing Students(ClassReport report) => Students(report, ClassWords.Repeated(report));

    private static Listing Students(ClassReport report, IReadOnlySet<string> repeated) => new(
        "Students",
        [
            new("student", 26, IsNumber: false), new("points", 6), new("of", 4, Rank: 3), new("right", 5, Rank: 4),
            new("not fully", 5, Rank: 1), new("not known", 5, Rank: 5),
            new("to read", 12, IsNumber: false, Rank: 2), new("note", 16, IsNumber: false, Rank: 1),
        ],
        report.Students.Select((s, i) => new ListRow(Phrases.Number(i), [
            new((s.Name ?? s.Id) + ClassWords.AttemptOf(s, repeated)), ListCell.Of(s.Marks), ListCell.Of(s.Max),
            ListCell.Of(s.Outcomes?.Right),
            ListCell.Of(s.Outcomes is null ? (int?)null : s.NotRight.Count), ListCell.Of(s.Outcomes?.DontKnow),
            new(ClassWords.Reread(s)), new(ClassWords.Status(s)),
        ], [s.Id])).ToItems());

    private static Listing Questions(ClassReport report) => new(
        "Questions",
        [
            new("¶", 3), new("question", 40, IsNumber: false), new("asked", 5, Rank: 3), new("right %", 7),
            new("partly", 5, Rank: 2), new("not right", 5, Rank: 1), new("not known", 5, Rank: 5),
            new("blank", 5, Rank: 4), new("disputed", 5, Rank: 2),
        ],
        report.Questions.Select(q => new ListRow(q.Id, [
            ListCell.Of(q.Passage), new(q.Prompt), ListCell.Of(q.Asked), Share(q), ListCell.Of(q.Outcomes.Partly),
            ListCell.Of(q.Outcomes.Wrong),
            ListCell.Of(q.Outcomes.DontKnow), ListCell.Of(q.Outcomes.Blank), ListCell.Of(q.DisputeCount),
        ], [q.Id, .. q.Answers.Select(ClassWords.Answer), .. q.Disputes.Select(d => d.Words)])).ToItems());

    private static ListCell Share(QuestionReport question) =>
        question is { Outcomes.Right: { } right, Asked: > 0 }
            ? new(Phrases.Number(Math.Round(100.0 * right / question.Asked)), (double)right / question.Asked)
            : new("–");
}
