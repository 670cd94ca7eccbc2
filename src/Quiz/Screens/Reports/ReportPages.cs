using Quiz.Core;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Prose;
using Quiz.Reports;
using Quiz.Reports.Class;

namespace Quiz.Screens.Reports;

/// <summary>The pages behind the rows of a class report: one student, one question.</summary>
internal static class ReportPages
{
    /// <summary>What a student has and needs: marks, then each question that was not right with what was given instead.</summary>
    public static Items<Block> Student(ClassReport report, string id)
    {
        var blocks = new List<Block>();
        foreach (StudentReport student in report.Students.Where(s => s.Id == id))
        {
            string status = ClassWords.Status(student) is { Length: > 0 } words ? $" · {words}" : "";
            blocks.Add(Block.Of(ClassWords.Name(student), Tone.Strong));
            blocks.Add(Block.Of($"{Words.Marks(student.Marks)} of {Words.Marks(student.Max)} points{status}"));
            if (student.Outcomes is { } outcomes) blocks.Add(Block.Of(ClassWords.Outcomes(outcomes)));
            if (!student.Reread.IsEmpty) blocks.Add(Block.Of($"To read again: {ClassWords.Reread(student)}"));
            foreach (string question in student.NotRight) blocks.AddRange(NotRight(report, question, id));
        }

        return blocks.ToItems();
    }

    private static IEnumerable<Block> NotRight(ClassReport report, string question, string student)
    {
        QuestionReport asked = report.Questions.First(q => q.Id == question);
        string place = asked.Passage is { } passage ? $"¶{Wording.Number(passage)}  " : "";
        yield return new Block { Lead = [new Run(place, Tone.Dim)], Runs = [new Run(asked.Prompt, Tone.Strong)], SpaceBefore = true };
        foreach (AnswerRow given in asked.Answers.Where(a => a.Students.Contains(student)))
        {
            yield return new Block { Lead = [new Run((ClassWords.Sign(given) is { Length: > 0 } sign ? sign : "?") + " ")], Runs = [new Run(ClassWords.Answer(given))], Indent = 2 };
            if (!given.IsRight && given.Rationale is { } why) yield return Block.Of(why, Tone.Dim) with { Indent = 4 };
        }

        foreach (Objection dispute in asked.Disputes.Where(d => d.Student == student)) yield return Block.Of($"Disputed: “{dispute.Words}”") with { Indent = 2 };
    }

    /// <summary>How a class answered a question: counts first, then who gave what.</summary>
    public static Items<Block> Question(ClassReport report, string id)
    {
        QuestionReport question = report.Questions.First(q => q.Id == id);
        var blocks = new List<Block>
        {
            Block.Of(question.Prompt, Tone.Strong),
            Block.Of($"{Words.Count(question.Asked)} asked: {ClassWords.Outcomes(question.Outcomes)}"),
        };
        if (ClassWords.Chief(question) is { } chief) blocks.Add(Block.Of(chief));
        if (question.SureAndWrong is > 0 and var sure) blocks.Add(Block.Of(ClassWords.Sure(sure)));
        if (!question.Proofs.IsEmpty) blocks.Add(Block.Of($"Answer and proof: {ClassWords.Proofs(question.Proofs)}."));
        foreach (AnswerRow row in question.Answers) blocks.AddRange(Answer(report, question, row));
        if (question.DisputeCount is null or > 0) blocks.Add(Block.Of(ClassWords.Disputed(question)) with { SpaceBefore = true });
        blocks.AddRange(question.Disputes.Select(d => Block.Of($"{ClassWords.Names(report, [d.Student])}: “{d.Words}”") with { Indent = 2 }));
        return blocks.ToItems();
    }

    private static IEnumerable<Block> Answer(ClassReport report, QuestionReport question, AnswerRow row)
    {
        int cells = row.Count is { } count && question.Asked > 0 ? (int)Math.Round(12.0 * count / question.Asked, MidpointRounding.AwayFromZero) : 0;
        string sign = ClassWords.Sign(row) is { Length: > 0 } known ? known : " ";
        string thirds = row is { Upper: { } upper, Lower: { } lower, Count: > 0 } ? $"   top third {Wording.Number(upper)}, bottom third {Wording.Number(lower)}" : "";
        yield return new Block
        {
            Lead = [new Run($"{sign} "), new Run(new string('█', cells), row.IsRight ? Tone.Right : Tone.Wrong), new Run(new string('░', 12 - cells), Tone.Dim), new Run($" {ClassWords.Count(row.Count)}  ")],
            Runs = [new Run(ClassWords.Answer(row)), new Run(thirds, Tone.Dim)],
            SpaceBefore = true,
        };
        if (!row.IsRight && ClassWords.Origin(row.Misled) is { Length: > 0 } origin) yield return Block.Of($"{origin}{(row.Rationale is { } why ? $": {why}" : "")}", Tone.Dim) with { Indent = 4 };
        if (!row.Students.IsEmpty && !row.IsRight) yield return Block.Of(ClassWords.Names(report, row.Students)) with { Indent = 4 };
    }
}
