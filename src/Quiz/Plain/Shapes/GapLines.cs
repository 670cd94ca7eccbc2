using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>Several gaps in lines: all are typed in one line with bars between.</summary>
internal sealed class GapLines(FillQuestion question) : ShapeLines
{
    private const char Bar = '|';

    public override bool TakesZero => false;

    public override bool ListsDontKnow => false;

    public override string Besides => "An empty piece leaves its gap out.";

    public override IEnumerable<Block> Asked(Session session) => question.Text is { } text ? [Block.Of(text)] : [];

    public override string HowTo(Session session, bool again) =>
        $"Type {(again ? "other words" : "the words")} for the {Phrases.Number(question.Gaps.Count)} gaps in order with {Bar} between";

    public override AnswerLine Read(Session session, string line)
    {
        string[] pieces = line.Split(Bar, StringSplitOptions.TrimEntries);
        if (pieces.Length != question.Gaps.Count)
            return AnswerLine.No(
                $"You typed {Phrases.Count(pieces.Length, "piece")} for {Phrases.Count(question.Gaps.Count, "gap")}.");
        if (pieces.All(p => p.Length == 0)) return AnswerLine.No("That fills no gap.");
        return question.FirstUnread(pieces.ToItems()) is >= 0 and var gap
            ? AnswerLine.No(Phrases.NoNumberIn(gap, pieces.Length))
            : AnswerLine.Of(new FillAnswer(pieces.ToItems()));
    }

    // the shapes belong together
    public override string InWords(Session session, Answer answer) =>
        string.Join($" {Bar} ", ((FillAnswer)answer).Texts).Trim();

    public override IEnumerable<Block> Said(Session session, Attempt attempt)
    {
        IEnumerable<Block> notes =
            attempt.Verdict.Parts.Where(p => p.Note is not null).Select(p => Block.Of($"[{p.Id}] {p.Given}: {p.Note}"));
        return [.. Sum(session, attempt), .. notes];
    }

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        for (int i = 0; i < question.Gaps.Count; i++)
        {
            Gap gap = question.Gaps[i];
            VerdictPart? part = attempt?.Answer is FillAnswer ? attempt.Verdict.Parts[i] : null;
            foreach (string line in part is null ? [$"[{Phrases.Number(i + 1)}] {gap.Example}"] : Judged(gap, part))
                yield return Block.Of(line);
            if (gap.Rationale is { } reason) yield return Block.Of(reason);
        }
    }

    private static IEnumerable<string> Judged(Gap gap, VerdictPart part)
    {
        double score = part.Given.Length == 0 ? 0 : gap.Judge(part.Given).Score;
        string state = part.Given.Length == 0 ? "Left out"
            : score >= 1 ? "Right"
            : score > 0 ? "Partly right"
            : "Not right";
        yield return $"[{part.Id}] {state}{(part.Given.Length > 0 ? ": " : "")}{part.Given}";
        if (part.Note is { } note) yield return Note.Of(note);
        if (score < 1) yield return $"Right is {gap.Example}";
    }
}
