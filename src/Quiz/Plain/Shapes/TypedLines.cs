using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>One gap in lines: what is typed is the answer, letter for letter.</summary>
internal sealed class TypedLines(FillQuestion question) : ShapeLines
{
    private bool TakesNumber => question.Gaps[0].TakesNumber;

    public override bool TakesZero => false;

    public override bool DoubtsZero => !TakesNumber;

    public override bool ListsDontKnow => false;

    public override IEnumerable<Block> Asked(Session session) => question.Text is { } text ? [Block.Of(text)] : [];

    public override string HowTo(Session session, bool again) =>
        $"Type {(again ? "another" : TakesNumber ? "a" : "your")} {(TakesNumber ? "number" : "answer")}";

    /// <summary>A line without a number where one is asked for is a slip that should not count.</summary>
    public override AnswerLine Read(Session session, string line) =>
        question.Gaps[0].CanRead(line) ? AnswerLine.Of(new FillAnswer([line])) : AnswerLine.No(Phrases.NoNumber);

    public override string InWords(Session session, Answer answer) => $"“{Text(answer)}”";

    public override IEnumerable<Block> Said(Session session, Attempt attempt) => attempt.Answer is not FillAnswer ? [] :
    [
        Block.Of($"You typed: {Text(attempt.Answer)}"),
        .. attempt.Verdict.Parts.Select(p => p.Note).OfType<string>().Select(note => Block.Of(Note.Of(note))),
    ];

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        if (attempt is not null && !wasSaid)
        {
            foreach (Block said in Said(session, attempt)) yield return said;
        }

        if (attempt?.Verdict.Outcome != Outcome.Right)
            yield return Block.Of($"The answer is: {question.Gaps[0].Example}");
        if (question.Gaps[0].Rationale is { } reason) yield return Block.Of(reason);
    }

    public override IEnumerable<Block> Retold(Session session) =>
        [.. session.Current.Attempts.SkipLast(1).SelectMany(a => Said(session, a)),
            .. Told(session, session.Current.Latest, wasSaid: false)];

    // the shapes belong together
    private static string Text(Answer answer) => string.Join(", ", ((FillAnswer)answer).Texts);
}
