using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Questions;

namespace Quiz.Reports.Class;

/// <summary>The sentences that the outputs of a class report share.</summary>
internal static class ClassWords
{
    public const string Hidden = "under 5";

    public static string Count(int? count) => count is null ? Hidden : Words.Count(count);

    /// <summary>Who a student is, as far as that may be told.</summary>
    public static string Name(StudentReport student) => student.Name is { } name ? $"{name} ({student.Id})" : student.Id;

    /// <summary>The names behind ids, where they are known.</summary>
    public static string Names(ClassReport report, Items<string> ids)
    {
        var names = report.Students.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Name ?? s.Id);
        return string.Join(", ", ids.Select(id => names.GetValueOrDefault(id, id)).Order(StringComparer.OrdinalIgnoreCase));
    }

    public static string Size(ClassReport report)
    {
        int missing = report.Students.Count(s => s.Attempt is null);
        string counted = $"{Words.Count(report.Counted, "test")} counted, {Words.Count(report.Questions.Count, "question")}, {Words.Marks(report.Analysis.Test.Max)} points in all";
        return missing == 0 ? counted : $"{counted}; {Words.Count(missing, "student")} handed in nothing that counts";
    }

    public static string Totals(ClassReport report) => string.Join(", ", TestFigures.Plain.Select(f => $"{f.Heading} {Words.Marks(f.Of(report.Analysis.Test))}"));

    /// <summary>"17 right, 9 not right, 1 left blank".</summary>
    public static string Outcomes(OutcomeCounts counts) => string.Join(", ", new[]
    {
        (counts.Right, "right"), (counts.Partly, "partly right"), (counts.Wrong, "not right"), (counts.DontKnow, "not known"), (counts.Blank, "left blank"), (counts.Unscored, "to be read"),
    }.Where(c => c.Item1 != 0).Select(c => $"{Count(c.Item1)} {c.Item2}"));

    /// <summary>What was answered, with the gap or the left side it was put to.</summary>
    public static string Answer(AnswerRow row) => row.Kind switch
    {
        AnswerKind.DontKnow => "[I don't know]",
        AnswerKind.Blank => "[left blank]",
        _ => row.Part.Length == 0 ? row.Text : $"{row.Part} = {row.Text}",
    };

    public static string Sign(AnswerRow row) => row.Kind != AnswerKind.Given ? "" : row.IsRight ? "✓" : "✗";

    /// <summary>Where a wrong answer comes from.</summary>
    public static string Origin(MisledBy misled) => misled switch
    {
        MisledBy.Misreads => "misreads the deciding words",
        MisledBy.Elsewhere => "from another place",
        MisledBy.Unsupported => "not in the text",
        MisledBy.Nothing => "",
    };

    /// <summary>"9 of 28 answered “Lavrov”, 4 of them in the top third": what most got wrong; null where too few did.</summary>
    public static string? Chief(QuestionReport question)
    {
        AnswerRow? chief = question.Answers.Where(a => a is { Kind: AnswerKind.Given, IsRight: false, Count: > 1 }).MaxBy(a => a.Count);
        if (chief is null) return null;
        string top = chief.Upper is > 0 and var upper ? $", {Words.Count(upper)} of them in the top third" : "";
        return $"{Words.Count(chief.Count)} of {Words.Count(question.Asked)} answered “{Answer(chief)}”{top}.";
    }

    public static string Sure(int count) => $"{Words.Count(count, "answer")} over 80 % sure, and not right.";

    public static string Proofs(Items<ProofCount> proofs) => string.Join(", ", proofs.Where(p => p.Count != 0).Select(p => $"{Count(p.Count)} {ProofName(p.Outcome)}"));

    public static string ProofName(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.RightAndShown => "right and shown",
        ProofOutcome.RightNotShown => "right, not shown",
        ProofOutcome.FoundMisread => "found, misread",
        ProofOutcome.NotFound => "not found",
    };

    /// <summary>"took what Lavrov says for Kofman's".</summary>
    public static string Confusion(ConfusionGroup group) => $"took what {group.By} says for what {group.TakenFor} says";

    public static string Prompt(ClassReport report, string question) => report.Questions.First(q => q.Id == question).Prompt;

    public static string Mistake(MistakeGroup group) => group.Part.Length == 0 ? group.Text : $"{group.Part} = {group.Text}";

    public static string Status(StudentReport student) => student switch
    {
        { Attempt: null, IsBegun: true } => "not handed in",
        { Attempt: null } => "nothing received",
        { IsLate: true } => "late",
        _ => "",
    };

    public static string Reread(StudentReport student) => string.Join(" ", student.Reread.Select(p => FormattableString.Invariant($"¶{p}")));
}
