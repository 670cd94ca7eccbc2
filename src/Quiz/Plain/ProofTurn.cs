using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain;

/// <summary>The turn to name the sentence that proves the answer.</summary>
internal sealed class ProofTurn(Session session) : Turn(session)
{
    private ProofPolicy Policy => Session.ProofPolicyOf(Session.Current.Question);

    /// <summary>The proof that a test already has for this answer.</summary>
    private Proof? Earlier => Session.Current.Pending?.Proof;

    public override IEnumerable<Block> Asked()
    {
        yield return Block.Of($"{Phrases.ProofPrompt} {Phrases.ProofRule(Policy)}");
        if (Session.Plan.Book == BookPolicy.Closed)
            yield return Block.Of(Session.IsTest
                ? "The article is open for it."
                : "The article is open for it; the answer stays as it is.");
        if (Earlier is { } proof)
            yield return Block.Of($"Your proof so far: {Phrases.ProofGiven(Session.Bank, proof)}. You can change it.");
    }

    public override string HowTo()
    {
        string otherwise = Earlier is not null ? "; an empty line leaves it as it is"
            : Policy == ProofPolicy.Optional ? "; an empty line skips the proof"
            : "";
        return $"Type the sentence, such as s3 or ¶1.2, or n if no sentence says this{otherwise}.";
    }

    public override void Give(PlainSitting sitting, string line)
    {
        string[] words = AnswerLine.Words(line);
        int sentence = words.Length == 1 ? SentenceNames.Read(Session.Bank, words[0]) : -1;
        if (line.ToUpperInvariant() is "N" or "NONE") Prove(sitting, Proof.None);
        else if (words.Length > 1) Refuse(sitting, "Name one sentence: the one that decides.");
        else if (sentence < 0) Refuse(sitting, SentenceNames.Unknown(Session.Bank, line));
        else Prove(sitting, new Proof([SentenceList.Of(Session.Bank)[sentence].Address]));
    }

    public override void Nothing(PlainSitting sitting)
    {
        if (Earlier is { } proof) Prove(sitting, proof);
        else Skip(sitting);
    }

    /// <summary>Goes on without a proof, where that is allowed.</summary>
    public void Skip(PlainSitting sitting)
    {
        if (Policy == ProofPolicy.Required) sitting.SayHow();
        else Prove(sitting, null);
    }

    private void Prove(PlainSitting sitting, Proof? proof)
    {
        if (sitting.Keep(Session.Prove(proof, sitting.Now))) sitting.Tell();
    }
}
