using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand that marks sentences of the article as the answer.</summary>
internal sealed record MarkHand(int At) : SentenceHand(At)
{
    public override string Missing => "Mark a sentence first: ↑↓ move to it, Space marks it.";

    /// <summary>The sentences that are marked, by address.</summary>
    public static Items<string> Marked(Session session) =>
        session.Standing is MarkAnswer answer ? answer.Sentences : [];

    public override Answer? Given(Session session) => session.Current.Draft;

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) =>
        command == Command.Toggle ? Toggle(session) : base.Update(command, key, session, now);

    public override HandStep? Click(string target, Session session, DateTimeOffset now) =>
        // To keeps the hand's kind
        RowOf(target, "sentence") is >= 0 and var row ? ((MarkHand)To(row)).Toggle(session) : null;

    public override IEnumerable<Mark> Marks(Session session) =>
    [
        .. Marked(session).Select(a => SentenceList.IndexOf(session.Bank, a)).Where(i => i >= 0)
            .Select(i => new Mark(SentenceList.Of(session.Bank)[i], Tone.Marked, "marked")),
        .. base.Marks(session),
    ];

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) => MarkBlocks.Asked(session);

    private HandStep Toggle(Session session)
    {
        if (Address(session) is not { } address)
            return new HandStep(To(0)) { Said = "Space marks the sentence under the cursor." };
        Items<string> marked = Marked(session);
        IEnumerable<string> next = marked.Contains(address) ? marked.Where(a => a != address) : marked.Append(address);
        Items<string> ordered = next.OrderBy(a => SentenceList.IndexOf(session.Bank, a)).ToItems();
        return new HandStep(this) { Happened = session.Draft(ordered.IsEmpty ? null : new MarkAnswer(ordered)) };
    }
}
