using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens.Answers;

/// <summary>Marked sentences as the question's pane lists them; the article itself shows them too.</summary>
internal static class MarkBlocks
{
    public static IEnumerable<Block> Asked(Session session)
    {
        Items<string> marked = MarkHand.Marked(session);
        yield return Block.Of(marked.IsEmpty
            ? "Nothing is marked yet."
            : $"Marked: {string.Join(", ", marked.Select(a => SentenceList.Label(session.Bank, a)))}", Tone.Dim) with
        {
            SpaceBefore = true,
        };
    }

    public static IEnumerable<Block> Told(Session session, MarkQuestion question)
    {
        if (session.Current.Scored is not { Answer: MarkAnswer } scored) yield break;
        bool isFirst = true;
        foreach (VerdictPart part in scored.Verdict.Parts)
        {
            yield return ToldBlocks.Signed(part.IsRight,
                $"{SentenceList.Label(session.Bank, part.Id)} “{Words(session, part.Id)}”", "you marked it", isFirst);
            isFirst = false;
        }
    }

    private static string Words(Session session, string address) =>
        SentenceList.IndexOf(session.Bank, address) is >= 0 and var i ? SentenceList.Of(session.Bank)[i].Quote : "";
}
