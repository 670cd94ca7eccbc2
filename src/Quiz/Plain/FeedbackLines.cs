using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Plain.Shapes;
using Quiz.Screens.Documents;

namespace Quiz.Plain;

/// <summary>
/// What is said about answers: the verdict in words first, then as much of the reasons as may be told.
/// </summary>
internal static class FeedbackLines
{
    /// <summary>What the last step adds to what was said before.</summary>
    public static IEnumerable<Block> After(Session session)
    {
        Asked asked = session.Current;
        Attempt latest = asked.Latest!; // feedback follows an answer
        var shape = ShapeLines.Of(asked.Question);
        var blocks = new List<Block>();
        if (!asked.IsRevealed)
        {
            bool isFirstLook = session.Rung != Rung.Key && asked.Attempts.Count == 1;
            blocks.Add(Block.Of(
                isFirstLook ? $"{Phrases.VerdictOfAll(asked)} {Phrases.LookAgain}" : Phrases.VerdictOfAll(asked)));
            if (session.Rung != Rung.Key) blocks.AddRange(shape.Said(session, latest));
            if (session.Rung == Rung.Hint && asked.Question.Hint is { } hint) blocks.Add(QuestionDocument.Hint(hint));
            if (session.Rung == Rung.Place) blocks.AddRange(Place(session));
        }

        if (session.Rung == Rung.Key)
            blocks.AddRange([.. shape.Told(session, latest, asked.IsRevealed), .. ReasonLines.Of(session)]);
        if (session.HasChangedKey)
            blocks.Add(Block.Of(ReviewWording.Decision(session.Current.StartsOver, ":keep", ":startover")));
        return blocks.Select(Close);
    }

    /// <summary>Everything that may be told, for a question that is shown once more.</summary>
    public static IEnumerable<Block> All(Session session)
    {
        Asked asked = session.Current;
        var blocks = new List<Block> { Block.Of(Phrases.FirstVerdict(asked)) };
        var shape = ShapeLines.Of(asked.Question);
        if (session.Rung != Rung.Key) blocks.AddRange(asked.Attempts.SelectMany(a => shape.Said(session, a)));
        if (QuestionDocument.SaidHint(session) is { } hint) blocks.Add(QuestionDocument.Hint(hint));
        if (session.Rung == Rung.Place) blocks.AddRange(Place(session));
        if (session.Rung == Rung.Key) blocks.AddRange([.. shape.Retold(session), .. ReasonLines.Of(session)]);
        return blocks.Select(Close);
    }

    private static IEnumerable<Block> Place(Session session) => FeedbackMarks.Sentences(session)
        .Select(p => Block.Of($"Look again at {SentenceNames.Address(session.Bank, p)}: “{p.Quote}”"));

    /// <summary>Feedback is one piece: no empty lines inside.</summary>
    private static Block Close(Block block) => block with { SpaceBefore = false };
}
