using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain.Shapes;

/// <summary>Things to put to others in lines: numbers at the left, letters at the right.</summary>
internal sealed class PairLines(PairQuestion question) : ShapeLines
{
    private bool IsText => question.Text is not null;

    public override IEnumerable<Block> Asked(Session session)
    {
        if (question.Text is { } text) yield return Block.Of(text);
        if (!session.TakesAnswer) yield break;
        for (int row = 0; row < session.Current.Lefts.Count && !IsText; row++)
            yield return Block.Of($"{Phrases.Number(row + 1)}. {session.Current.Lefts[row].Text}");
        yield return Block.Of(question.Sense switch
        {
            PairSense.Pairs => "Where they can go:",
            PairSense.Groups => "Groups:",
            PairSense.Gaps => "Words:",
        });
        for (int row = 0; row < session.Current.Rights.Count; row++)
            yield return Block.Of($"{Letters.Of(row)}. {session.Current.Rights[row].Text}");
    }

    public override string HowTo(Session session, bool again) => question.Sense == PairSense.Gaps
        ? question.Lefts.Count == 1
            ? $"Type {(again ? "another" : "the")} letter for the gap"
            : $"Type {(again ? "other" : "the")} letters in the order of the gaps with spaces between"
        : $"Type {(again ? "other pairs, each" : "each")} number with its letter, such as 1b 2a";

    public override string Besides => question.Sense switch
    {
        PairSense.Pairs => "What you leave out counts as not given.",
        PairSense.Groups =>
            question.HasDecoyLefts ? "Leave out what fits no group." : "What you leave out counts as not given.",
        PairSense.Gaps => question.Lefts.Count == 1 ? "" : "A - leaves a gap out.",
    };

    public override AnswerLine Read(Session session, string line) => PairReading.Read(session.Current, question, line);

    public override string InWords(Session session, Answer answer) => string.Join(' ', session.Current.Lefts
        .Select((left, row) => Right((PairAnswer)answer, left) is { } right
            ? $"{Phrases.Number(row + 1)}{Letter(session, right)}"
            : "") // the shapes belong together
        .Where(pair => pair.Length > 0));

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid)
    {
        var given = attempt?.Answer as PairAnswer;
        for (int row = 0; row < session.Current.Lefts.Count; row++)
        {
            PairLeft left = session.Current.Lefts[row];
            foreach (string line in given is null
                ? [Belongs(session, left, row)]
                : Judged(session, left, row, Right(given, left)))
                yield return Block.Of(line);
            if (left.Rationale is { } reason) yield return Block.Of(reason);
        }
    }

    /// <summary>"2. Not right: Lavrov – a. He hopes", and behind it what is right.</summary>
    private IEnumerable<string> Judged(Session session, PairLeft left, int row, string? chosen)
    {
        bool isRight = chosen is null ? left.IsDecoy : left.Rights.Contains(chosen);
        string state = isRight ? "Right" : chosen is null ? "Not given" : "Not right";
        string place = chosen is not null ? Named(session, chosen) : left.IsDecoy ? "left out" : "";
        string said = string.Join(" – ", new[] { IsText ? "" : left.Text, place }.Where(part => part.Length > 0));
        yield return $"{Number(row)} {state}{(said.Length > 0 ? ": " : "")}{said}";
        if (!isRight) yield return left.IsDecoy ? "It fits no group." : $"Right is {Key(session, left)}";
    }

    private string Belongs(Session session, PairLeft left, int row) =>
        $"{Number(row)} {(IsText ? "" : left.Text + " – ")}{(left.IsDecoy ? "fits no group" : Key(session, left))}";

    /// <summary>A gap is called as it is in the text.</summary>
    private string Number(int row) => IsText ? $"[{Phrases.Number(row + 1)}]" : $"{Phrases.Number(row + 1)}.";

    private string Key(Session session, PairLeft left) =>
        string.Join(" or ", left.Rights.Select(r => Named(session, r)));

    private string Named(Session session, string right) => $"{Letter(session, right)}. {question.Right(right).Text}";

    private static string Letter(Session session, string right) =>
        Letters.Of(session.Current.Rights.ToList().FindIndex(r => r.Id == right));

    private static string? Right(PairAnswer answer, PairLeft left) =>
        answer.Pairs.FirstOrDefault(p => p.Left == left.Id)?.Right;
}
