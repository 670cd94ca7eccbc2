using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Reports;

/// <summary>The pages behind the rows of a class report: one student, one question.</summary>
internal static class ReportPages
{
    /// <summary>
    /// What a student has and needs: marks, then each question that lost points with what was given, and the open
    /// answers.
    /// </summary>
    public static Items<Block> Student(ClassReport report, StudentReport student)
    {
        string status = ClassWords.Status(student) is { Length: > 0 } words ? $" · {words}" : "";
        var blocks = new List<Block>
        {
            Block.Of(ClassWords.Name(student) + ClassWords.AttemptOf(student, ClassWords.Repeated(report)),
                Tone.Strong),
            Block.Of($"{Words.Marks(student.Marks)} of {Words.Marks(student.Max)} points{status}"),
        };
        if (ClassWords.Tally(student) is { Length: > 0 } tally) blocks.Add(Block.Of(tally));
        if (student.Outcomes is { } outcomes) blocks.Add(Block.Of(ClassWords.Outcomes(outcomes)));
        if (!student.Reread.IsEmpty) blocks.Add(Block.Of($"To read again: {ClassWords.Reread(student)}"));
        if (!student.NotRight.IsEmpty)
            blocks.Add(Block.Of(
                $"Below: what was {ClassWords.Lost} ({ClassWords.LostMeaning}).",
                Tone.Dim) with
            { SpaceBefore = true });
        foreach (string question in student.NotRight) blocks.AddRange(Asked(report, question, student));
        Items<string> open = report.Questions.Select(q => q.Id)
            .Where(q => !student.NotRight.Contains(q) && report.Given(student, q)?.Answer is OpenAnswer).ToItems();
        if (!open.IsEmpty) blocks.Add(Block.Of("Open answers:", Tone.Dim) with { SpaceBefore = true });
        foreach (string question in open) blocks.AddRange(Asked(report, question, student));
        return blocks.ToItems();
    }

    private static IEnumerable<Block> Asked(ClassReport report, string question, StudentReport student)
    {
        QuestionReport asked = report.Questions.First(q => q.Id == question);
        string place = asked.Passage is { } passage ? $"¶{Phrases.Number(passage)}  " : "";
        yield return new Block
        {
            Lead =
            [new Run(place, Tone.Dim)],
            Runs = [new Run(asked.Prompt, Tone.Strong)],
            SpaceBefore = true
        };
        if (report.Given(student, question) is not { } response) yield break;
        yield return Block.Of(Earned(response), Tone.Dim) with { Indent = 2 };
        if (response.Answer is OpenAnswer own) yield return Block.Of($"“{own.Text}”") with { Indent = 2 };
        foreach (AnswerRow given in response.Answer is OpenAnswer ? [] : report.Rows(student, response))
        {
            yield return new Block
            {
                Lead = [new Run((ClassWords.Sign(given) is { Length: > 0 } sign ? sign : "?") + " ")],
                Runs = [new Run(ClassWords.Answer(given))],
                Indent = 2,
            };
            if (!given.IsRight && given.Rationale is { } why) yield return Block.Of(why, Tone.Dim) with { Indent = 4 };
        }

        if (response.Dispute is { } dispute) yield return Block.Of($"Disputed: “{dispute}”") with { Indent = 2 };
    }

    /// <summary>"0.5 of 1 · right, not shown".</summary>
    private static string Earned(Response response)
    {
        string points = response.Points is null
            ? "to be read"
            : $"{Words.Marks(response.Points)} of {Words.Marks(response.Max)}";
        return response.Proof is { } proof ? $"{points} · {Words.Proof(proof)}" : points;
    }

    /// <summary>How a class answered a question: counts first, then who gave what.</summary>
    public static Items<Block> Question(ClassReport report, string id)
    {
        QuestionReport question = report.Questions.First(q => q.Id == id);
        IReadOnlySet<string> repeated = ClassWords.Repeated(report);
        var blocks = new List<Block>
        {
            Block.Of(question.Prompt, Tone.Strong),
            Block.Of($"{Words.Count(question.Asked)} asked: {ClassWords.Outcomes(question.Outcomes)}"),
        };
        if (question.IsGiven) blocks.Add(Block.Of(ClassWords.Given));
        if (ClassWords.Chief(question) is { } chief) blocks.Add(Block.Of(chief));
        if (question.SureAndWrong is > 0 and var sure) blocks.Add(Block.Of(ClassWords.Sure(sure)));
        if (!question.Proofs.IsEmpty) blocks.Add(Block.Of($"Answer and proof: {ClassWords.Proofs(question.Proofs)}."));
        foreach (AnswerRow row in question.Answers) blocks.AddRange(Answer(report, question, row));
        blocks.AddRange(report.OwnWords(id).Select((own, i) =>
            new Block
            {
                Lead = [new Run(ClassWords.Name(own.Student) + ClassWords.AttemptOf(own.Student, repeated)
                + ": ", Tone.Dim)],
                Runs = [new Run($"“{own.Words}”")],
                Indent = 2,
                SpaceBefore = i == 0
            }));
        if (question.DisputeCount is null or > 0)
            blocks.Add(Block.Of(ClassWords.Disputed(question)) with { SpaceBefore = true });
        blocks.AddRange(question.Disputes.Select(
            d => Block.Of($"{ClassWords.Names(report, [d.Student])}: “{d.Words}”") with { Indent = 2 }));
        return blocks.ToItems();
    }

    private static IEnumerable<Block> Answer(ClassReport report, QuestionReport question, AnswerRow row)
    {
        int cells = row.Count is { } count
            && question.Asked > 0 ? (int)Math.Round(12.0 * count / question.Asked, MidpointRounding.AwayFromZero) : 0;
        string sign = ClassWords.Sign(row) is { Length: > 0 } known ? known : " ";
        string thirds = row is { Upper: { } upper, Lower: { } lower, Count: > 0 }
            ? $"   top third {Phrases.Number(upper)}, bottom third {Phrases.Number(lower)}"
            : "";
        yield return new Block
        {
            Lead = [new Run($"{sign} "), new Run(new string('█', cells), row.IsRight ? Tone.Right : Tone.Wrong),
                new Run(new string('░', 12 - cells), Tone.Dim), new Run($" {ClassWords.Count(row.Count)}  ")],
            Runs = [new Run(ClassWords.Answer(row)), new Run(thirds, Tone.Dim)],
            SpaceBefore = true,
        };
        if (!row.IsRight && ClassWords.Origin(row.Misled) is { Length: > 0 } origin)
            yield return Block.Of(
                $"{origin}{(row.Rationale is { } why ? $": {why}" : "")}", Tone.Dim) with
            { Indent = 4 };
        if (!row.Students.IsEmpty && !row.IsRight)
            yield return Block.Of(ClassWords.SomeNames(report, row.Students)) with { Indent = 4 };
    }
}
