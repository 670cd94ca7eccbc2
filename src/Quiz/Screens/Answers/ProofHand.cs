using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>The hand that picks the sentence which proves the answer.</summary>
internal sealed record ProofHand(int At) : SentenceHand(At)
{
    /// <summary>Begins at the proof that was given before, if there is one.</summary>
    public static ProofHand On(Session session) => new(
        session.Current.Pending?.Proof is { Sentences: [var sentence, ..] }
            ? SentenceList.IndexOf(session.Bank, sentence)
            : -1);

    public override HandStep? Update(Command command, string key, Session session, DateTimeOffset now) => command switch
    {
        Command.Confirm or Command.Toggle => Pick(session, now),
        Command.NoSentence => Given(session.Prove(Proof.None, now)),
        Command.SkipProof => Given(session.Prove(null, now)),
        _ => base.Update(command, key, session, now),
    };

    /// <summary>A click moves to a sentence; one on the sentence under the cursor picks it.</summary>
    public override HandStep? Click(string target, Session session, DateTimeOffset now) =>
        target == ProofBlocks.None ? Given(session.Prove(Proof.None, now))
        : target == ProofBlocks.Skip ? Given(session.Prove(null, now))
        : RowOf(target, "sentence") is >= 0 and var row ? (row == At ? Pick(session, now) : To(row))
        : null;

    public override IEnumerable<Block> Blocks(Session session, bool allReasons) => ProofBlocks.Asked(session);

    private HandStep Pick(Session session, DateTimeOffset now) => Address(session) is { } address
        ? Given(session.Prove(new Proof([address]), now))
        : new HandStep(this) { Said = "↑↓ move to the sentence, Enter picks it." };

    private HandStep Given(SessionEvent? proved) => new(this) { Happened = proved };
}
