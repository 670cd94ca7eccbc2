using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Makes of a report one that may leave the class: ids instead of names, and no group under five.</summary>
/// <remarks>
/// A count from 1 to 4 is not told, and nothing that it would follow from: not the next larger one where only one is
/// hidden, not the outcomes, figures and paragraph of a question of which anything is hidden. Totals of students and
/// figures of the whole test are told; which student answered what is not.
/// </remarks>
public static class Sharing
{
    /// <summary>A smaller group could be guessed.</summary>
    public const int Least = 5;

    /// <summary>Null where even the class is such a group.</summary>
    public static ClassReport? Of(ClassReport report)
    {
        if (report.Counted < Least) return null;
        Items<QuestionReport> questions = report.Questions.Select(Question).ToItems();
        var open = questions.Where(q => q.Item is not null).Select(q => q.Id).ToHashSet();
        return report with
        {
            IsShared = true,
            Students = [.. report.Students.Where(s => s.IsListed)
                .Select(WithoutName)
                .OrderBy(s => s.Id, PeopleOrder.Comparer), .. Unlisted(report)],
            Marks = null,
            Analysis = report.Analysis with
            {
                Questions =
                report.Analysis.Questions.Where(q => open.Contains(q.Id)).ToItems()
            },
            Questions = questions,
            Mistakes = report.Mistakes.Where(m => IsTold(m, questions)).Select(m => m with { Students = [] }).ToItems(),
            Confusions = report.Confusions.Where(c => c.Count >= Least).Select(c => c with { Students = [] }).ToItems(),
            Article = report.Article.Select(p => p with { NotRight = IsTold(p, open) ? p.NotRight : null }).ToItems(),
            Certainty = report.Certainty.Any(c => IsSmall(c.Right) || IsSmall(c.Asked - c.Right))
                ? []
                : report.Certainty,
            Proofs = Proofs(report.Proofs),
        };
    }

    /// <summary>What somebody has typed as an id may well be a name.</summary>
    private static IEnumerable<StudentReport> Unlisted(ClassReport report) => report.Students.Where(s => !s.IsListed)
        .OrderBy(s => s.Marks).ThenBy(s => s.Id, StringComparer.Ordinal)
        .Select(
            (s, i) => WithoutName(s) with { Id = string.Create(CultureInfo.InvariantCulture, $"unlisted {i + 1}") });

    private static StudentReport WithoutName(StudentReport student) => student with
    {
        Name = null,
        Row = null,
        FinishedAt = null,
        Warnings = [],
        CertaintyMarks = null,
        Outcomes = null,
        NotRight = [],
        Reread = [],
    };

    private static QuestionReport Question(QuestionReport question)
    {
        OutcomeCounts o = question.Outcomes;
        bool isTold = question.Asked >= Least && !question.Answers.Any(a => IsSmall(a.Count))
            && !new[] { o.Right, o.Partly, o.Wrong, o.DontKnow, o.Blank, o.Unscored }.Any(IsSmall);
        return question with
        {
            Outcomes = isTold ? o : new OutcomeCounts(null, null, null, null, null, null),
            Answers = Answers(question.Answers),
            Proofs = Proofs(question.Proofs),
            SureAndWrong = IsSmall(question.SureAndWrong) ? null : question.SureAndWrong,
            DisputeCount = IsSmall(question.DisputeCount) ? null : question.DisputeCount,
            Disputes = [],
            Item = isTold ? question.Item : null,
        };
    }

    /// <summary>What few have typed is left out altogether, since the words may say who it was.</summary>
    private static Items<AnswerRow> Answers(Items<AnswerRow> rows)
    {
        int?[] counts = Hidden([.. rows.Select(r => r.Count)]);
        int?[] upper = Hidden([.. rows.Select((r, i) => Part(r.Upper, r.Lower, counts[i]))]), lower =
            Hidden([.. rows.Select((r, i) => Part(r.Lower, r.Upper, counts[i]))]);
        return rows.Select((row, i) => row with
        {
            Count = counts[i],
            Upper = upper[i],
            Lower = lower[i],
            MeanTotal = counts[i] is null ? null : row.MeanTotal,
            Students = [],
        }).Where(r => r.Count is not null || r.IsListed).ToItems();
    }

    /// <summary>
    /// A part of a count, where neither it nor the rest is small, nor what is left beside the other part.
    /// </summary>
    private static int? Part(int? part, int? other, int? count) =>
        count is null || IsSmall(count - part) || IsSmall(count - part - other) ? null : part;

    private static bool IsTold(MistakeGroup mistake, Items<QuestionReport> questions) =>
        questions.First(q => q.Id == mistake.Question).Answers
            .Any(a => a.Part == mistake.Part && a.Text == mistake.Text && a.Count is not null);

    /// <summary>The sum over several questions tells nothing of one of them.</summary>
    private static bool IsTold(PassageReport passage, HashSet<string> open) =>
        !IsSmall(passage.NotRight) && !IsSmall(passage.Answers - passage.NotRight)
            && (passage.Questions is not [var only] || open.Contains(only));

    private static Items<ProofCount> Proofs(Items<ProofCount> proofs) =>
        proofs.Zip(Hidden([.. proofs.Select(p => p.Count)]), (p, count) => p with { Count = count }).ToItems();

    private static bool IsSmall(int? count) => count is > 0 and < Least;

    private static int?[] Hidden(int?[] counts)
    {
        int?[] shown = [.. counts.Select(c => IsSmall(c) ? null : c)];
        if (shown.Count(c => c is null) != 1 || shown.Where(c => c > 0).Min() is not { } next) return shown;
        shown[Array.IndexOf(shown, next)] = null;
        return shown;
    }
}
