using Quiz.Core.Statistics;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Makes of a report one that may leave the class: ids instead of names, and no group under five.</summary>
/// <remarks>
/// A count from 1 to 4 is not told, and neither is the next larger one beside it where a single hidden count would follow from
/// the sum. Marks of a student and averages of the class are told; which student answered what is not.
/// </remarks>
public static class Sharing
{
    /// <summary>A smaller group could be guessed.</summary>
    public const int Least = 5;

    /// <summary>Null where even the class is such a group.</summary>
    public static ClassReport? Of(ClassReport report) => report.Counted < Least ? null : report with
    {
        IsShared = true,
        Students = report.Students.Select(WithoutName).OrderBy(s => s.Id, StringComparer.Ordinal).ToItems(),
        Marks = null,
        Analysis = report.Analysis with { Questions = report.Analysis.Questions.Select(Enough).OfType<ItemStatistics>().ToItems() },
        Questions = report.Questions.Select(Question).ToItems(),
        Mistakes = report.Mistakes.Where(m => m.Count >= Least).Select(m => m with { Students = [] }).ToItems(),
        Confusions = report.Confusions.Where(c => c.Count >= Least).Select(c => c with { Students = [] }).ToItems(),
        Article = report.Article.Select(p => p with { NotRight = IsSmall(p.NotRight) || IsSmall(p.Answers - p.NotRight) ? null : p.NotRight }).ToItems(),
        Proofs = Proofs(report.Proofs),
    };

    private static StudentReport WithoutName(StudentReport student) => student with
    {
        Name = null,
        Row = null,
        FinishedAt = null,
        Outcomes = null,
        NotRight = [],
        Reread = [],
    };

    private static QuestionReport Question(QuestionReport question)
    {
        OutcomeCounts o = question.Outcomes;
        int?[] shown = Hidden([o.Right, o.Partly, o.Wrong, o.DontKnow, o.Blank, o.Unscored]);
        return question with
        {
            Outcomes = new OutcomeCounts(shown[0], shown[1], shown[2], shown[3], shown[4], shown[5]),
            Answers = Answers(question.Answers),
            Proofs = Proofs(question.Proofs),
            SureAndWrong = IsSmall(question.SureAndWrong) ? null : question.SureAndWrong,
            DisputeCount = IsSmall(question.DisputeCount) ? null : question.DisputeCount,
            Disputes = [],
            Item = question.Item is { } item ? Enough(item) : null,
        };
    }

    /// <summary>What few have typed is left out altogether, since the words may say who it was.</summary>
    private static Items<AnswerRow> Answers(Items<AnswerRow> rows)
    {
        int?[] shown = Hidden([.. rows.Select(r => r.Count)]);
        return rows.Select((row, i) => row with
        {
            Count = shown[i],
            Upper = shown[i] is null || IsSmall(row.Upper) || IsSmall(row.Count - row.Upper) ? null : row.Upper,
            Lower = shown[i] is null || IsSmall(row.Lower) || IsSmall(row.Count - row.Lower) ? null : row.Lower,
            MeanTotal = shown[i] is null ? null : row.MeanTotal,
            Students = [],
        }).Where(r => r.Count is not null || r.IsListed).ToItems();
    }

    private static Items<ProofCount> Proofs(Items<ProofCount> proofs) => proofs.Zip(Hidden([.. proofs.Select(p => p.Count)]), (p, count) => p with { Count = count }).ToItems();

    private static ItemStatistics? Enough(ItemStatistics item) => item.N < Least ? null : item;

    private static bool IsSmall(int? count) => count is > 0 and < Least;

    private static int?[] Hidden(int?[] counts)
    {
        int?[] shown = [.. counts.Select(c => IsSmall(c) ? null : c)];
        if (shown.Count(c => c is null) != 1 || shown.Where(c => c > 0).Min() is not { } next) return shown;
        shown[Array.IndexOf(shown, next)] = null;
        return shown;
    }
}
