using Quiz.Core.Classroom.Reports;
using Quiz.Core.Wording;
using Quiz.Files.Html;
using static Quiz.Files.Html.Tags;

namespace Quiz.Files.Reports.Class;

/// <summary>How a class answered one question, as a part of a page.</summary>
public static class QuestionPage
{
    public static Element Of(ClassReport report, QuestionReport q)
    {
        string place = q.Passage is { } passage ? FormattableString.Invariant($" · ¶{passage}") : "";
        return Section(
            H3(q.Prompt),
            P($"{q.Id}{place} · {Words.Count(q.Asked)} asked: {ClassWords.Outcomes(q.Outcomes)}.").Class("soft"),
            q.IsGiven ? P(ClassWords.Given) : Markup.None,
            ClassWords.Chief(q) is { } chief ? P(chief) : Markup.None,
            q.SureAndWrong is > 0 and var sure ? P(ClassWords.Sure(sure)) : Markup.None,
            q.Proofs.IsEmpty ? Markup.None : P($"Answer and proof: {ClassWords.Proofs(q.Proofs)}."),
            q.Answers.IsEmpty ? Markup.None : Answers(report, q),
            Disputes(report, q)).Class("question");
    }

    private static Element Answers(ClassReport report, QuestionReport q) => PageTable.Of(
        $"What {Words.Count(q.Asked)} answered",
        [
            new PageColumn("answer", ColumnKind.Words), new PageColumn("answered"),
            new PageColumn("share", ColumnKind.Picture),
            new PageColumn($"top {Words.Count(report.Upper)}", Meaning: "How many of the best third by their totals."),
            new PageColumn(
                $"bottom {Words.Count(report.Lower)}",
                Meaning: "How many of the weakest third by their totals."), new PageColumn(
                "mean points", Meaning: "The mean total of those who answered so."),
        ],
        q.Answers.Select(row => (IReadOnlyList<Markup>)
        [
            Markup.All($"{ClassWords.Sign(row)} {ClassWords.Answer(row)}".TrimStart(), Remark(row)),
            ClassWords.Count(row.Count),
            Bar.Of((double?)row.Count / q.Asked, $"{ClassWords.Count(row.Count)} of {Words.Count(q.Asked)}",
                row.IsRight),
            Words.Count(row.Upper),
            Words.Count(row.Lower),
            Words.Number(row.MeanTotal, 2),
        ]));

    private static Markup Remark(AnswerRow row) => ClassWords.Origin(row.Misled) is { Length: > 0 } origin
        ? Markup.All(" ", Span(origin).Class("soft"))
        : Markup.None;

    private static Markup Disputes(ClassReport report, QuestionReport q) => q.DisputeCount == 0
        ? Markup.None
        : Markup.All(
            P(ClassWords.Disputed(q)),
            q.Disputes.IsEmpty ? Markup.None : Ul(
                q.Disputes.Select(d => Li($"{ClassWords.Names(report, [d.Student])}: ", Element.Of("q", d.Words)))));
}
