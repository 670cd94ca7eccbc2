using System.Text.Json;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Wording;

/// <summary>The sentences that the outputs of a class report share.</summary>
public static class ClassWords
{
    /// <summary>Stands for a count that is too small, or from which such a one would follow.</summary>
    public const string Hidden = "not told";

    /// <summary>What a report leaves out that may leave the class.</summary>
    public const string Discretion =
        "Ids instead of names. Counts under five, and those they would follow from, are not told.";

    /// <summary>
    /// How the lists call what lost points, apart from "not right", which is one of the ways to lose them.
    /// </summary>
    public const string Lost = "not fully right";

    /// <summary>The sentence that says so, once in each output.</summary>
    public const string LostSaid = $"“Not fully right”: {LostMeaning}.";

    /// <summary>What that means.</summary>
    public const string LostMeaning = "did not earn all the points; blank and unproved answers included";

    /// <summary>More names than these are a number.</summary>
    private const int MostNames = 40;

    public static string Count(int? count) => count is null ? Hidden : Words.Count(count);

    /// <summary>Who a student is, as far as that may be told.</summary>
    public static string Name(StudentReport student) =>
        student.Name is { } name ? $"{name} ({student.Id})" : student.Id;

    /// <summary>"attempt 2" behind the name of whoever is there more than once; empty of all others.</summary>
    /// <param name="repeated">See <see cref="Repeated"/>.</param>
    public static string AttemptOf(StudentReport student, IReadOnlySet<string> repeated) =>
        student.Attempt is { } attempt && repeated.Contains(student.Id) ? $" · attempt {Words.Count(attempt)}" : "";

    /// <summary>The ids of those who are there with more than one attempt.</summary>
    public static IReadOnlySet<string> Repeated(ClassReport report) =>
        report.Students.GroupBy(s => s.Id, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The names behind ids, where they are known; apart by semicolons, since names may have commas.</summary>
    public static string Names(ClassReport report, Items<string> ids) => string.Join("; ", Known(report, ids));

    /// <summary>
    /// The same, with no more names than a reader looks through: "Chen, Wei; Ortiz, Ana and 199 more".
    /// </summary>
    public static string SomeNames(ClassReport report, Items<string> ids)
    {
        string[] names = [.. Known(report, ids)];
        return names.Length <= MostNames
            ? string.Join("; ", names)
            : $"{string.Join("; ", names.Take(MostNames))} and {Words.Count(names.Length - MostNames)} more";
    }

    private static IEnumerable<string> Known(ClassReport report, Items<string> ids)
    {
        var names = report.Students.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Name ?? s.Id);
        return ids.Distinct().Select(id => names.GetValueOrDefault(id, id)).Order(PeopleOrder.Comparer);
    }

    public static string Size(ClassReport report)
    {
        int missing = report.Students.Count(s => s.IsListed && s.Attempt is null), unlisted =
            report.Students.Count(s => !s.IsListed && s.Attempt is not null);
        string counted =
            $"{Words.Count(report.Counted, "test")} counted, {Words.Count(report.Questions.Count, "question")}, {Words.Marks(report.Analysis.Test.Max)} points in all";
        if (missing > 0) counted += $"; {Words.Count(missing, "student")} handed in nothing that counts";
        return unlisted == 0
            ? counted
            : $"{counted}; {Words.Count(unlisted)} of the tests {(unlisted == 1 ? "is" : "are")} of nobody on the list";
    }

    public static string Totals(ClassReport report) =>
        string.Join(", ", TestFigures.Plain.Select(f => $"{f.Heading} {Words.Marks(f.Of(report.Analysis.Test))}"));

    /// <summary>"17 right, 9 not right, 1 left blank".</summary>
    public static string Outcomes(OutcomeCounts counts) => Told(new[]
    {
        (counts.Right, "right"), (counts.Partly, "partly right"), (counts.Wrong, "not right"), (
            counts.DontKnow, "not known"), (counts.Blank, "left blank"), (counts.Unscored, "to be read"),
    });

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

    /// <summary>
    /// "9 of 28 answered “Lavrov”, 4 of them in the top third": what most got wrong; null where too few did.
    /// </summary>
    public static string? Chief(QuestionReport question)
    {
        AnswerRow? chief = question.Answers.Where(a => a is { Kind: AnswerKind.Given, IsRight: false, Count: > 1 })
            .MaxBy(a => a.Count);
        if (chief is null) return null;
        string top = chief.Upper is > 0 and var upper ? $", {Words.Count(upper)} of them in the top third" : "";
        return $"{Words.Count(chief.Count)} of {Words.Count(question.Asked)} answered “{Answer(chief)}”{top}.";
    }

    public static string Sure(int count) => $"{Words.Count(count, "answer")} over 80 % sure, and not right.";

    /// <summary>Of a question for which the answers do not decide what it earns.</summary>
    public const string Given = "Everybody got the points, whatever the answer.";

    /// <summary>
    /// What holds for the whole test, in sentences: questions that count for nobody, how sure and how right the class
    /// was.
    /// </summary>
    public static IEnumerable<string> Notes(ClassReport report)
    {
        if (!report.Dropped.IsEmpty) yield return $"Counts for nobody: {string.Join(", ", report.Dropped)}.";
        if (!report.Certainty.IsEmpty)
            yield return $"How sure, and how right: {string.Join(", ", report.Certainty.Where(c => c.Asked > 0).Select(c => $"{Words.Certainty(c.Level)} {Words.Count(c.Right)} of {Words.Count(c.Asked)}"))}.";
    }

    /// <summary>"−3 in the tally of how sure"; empty where it was not asked for.</summary>
    public static string Tally(StudentReport student) =>
        student.CertaintyMarks is { } marks ? $"{Words.Marks(marks)} in the tally of how sure" : "";

    public static string Proofs(Items<ProofCount> proofs) =>
        Told(proofs.Select(p => (p.Count, Words.Proof(p.Outcome))));

    /// <summary>Who objects to a question: "Disputed by 2:".</summary>
    public static string Disputed(QuestionReport question) =>
        question.DisputeCount is { } count
            ? $"Disputed by {Words.Count(count)}{(question.Disputes.IsEmpty ? "." : ":")}"
            : "Disputed by a few.";

    private static string Told(IEnumerable<(int? Count, string What)> counts)
    {
        (int? Count, string What)[] all = [.. counts.Where(c => c.Count != 0)];
        IEnumerable<string> told = all.Where(c => c.Count is not null).Select(c => $"{Words.Count(c.Count)} {c.What}");
        return all.Length > 0 && all.All(c => c.Count is null)
            ? Hidden
            : string.Join(", ", all.Any(c => c.Count is null) ? told.Append("the rest " + Hidden) : told);
    }

    /// <summary>"took what Lavrov says for what Kofman says".</summary>
    public static string Confusion(ConfusionGroup group)
    {
        string verb = group.IsWant ? "wants" : "says";
        return $"took what {group.By} {verb} for what {group.TakenFor} {verb}";
    }

    public static string Prompt(ClassReport report, string question) =>
        report.Questions.First(q => q.Id == question).Prompt;

    public static string Mistake(MistakeGroup group) =>
        group.Part.Length == 0 ? group.Text : $"{group.Part} = {group.Text}";

    public static string Status(StudentReport student) => student.IsListed
        ? State(student)
        : string.Join(", ", new[] { "not on the list", State(student) }.Where(s => s.Length > 0));

    private static string State(StudentReport student) => student switch
    {
        { Attempt: null, IsBegun: true } => "not handed in",
        { Attempt: null } => "nothing received",
        { IsLate: true, Warnings.IsEmpty: true } => "late",
        _ => string.Join(", ", student.Warnings.Select(Warning)),
    };

    /// <summary>The word that the list of the class has for it.</summary>
    private static string Warning(FindingKind kind) =>
        kind == FindingKind.Unfinished ? "not handed in" : JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static string Reread(StudentReport student) =>
        string.Join(" ", student.Reread.Select(p => FormattableString.Invariant($"¶{p}")));
}
