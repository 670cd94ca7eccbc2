using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Answers;

/// <summary>What is asked for as a proof, and what a proof came to.</summary>
internal static class ProofBlocks
{
    /// <summary>The click target of "no sentence says this".</summary>
    public const string None = "no-sentence";

    /// <summary>The click target of going on without a proof.</summary>
    public const string Skip = "skip-proof";

    public static IEnumerable<Block> Asked(Session session)
    {
        ProofPolicy policy = session.ProofPolicyOf(session.Current.Question);
        yield return Block.Of(Phrases.ProofPrompt, Tone.Strong) with { SpaceBefore = true };
        yield return new Block
        {
            Lead =
            [new Run("  n  ", Tone.Key)],
            Runs = [new Run(Phrases.NoSentence)],
            Target = None
        };
        if (policy == ProofPolicy.Optional)
            yield return new Block
            {
                Lead =
                [new Run("  0  ", Tone.Key)],
                Runs = [new Run("Skip the proof", Tone.Dim)],
                Target = Skip
            };
        yield return Block.Of($"Move to it in the article, and Enter picks it. {Phrases.ProofRule(policy)}", Tone.Dim);
    }

    /// <summary>The proof that was given and whether it shows the answer; nothing where none counts.</summary>
    public static IEnumerable<Block> Told(Session session)
    {
        if (session.Current.Scored is not { Judgement.Proof: { } outcome } scored) yield break;
        bool isShown = outcome is ProofOutcome.RightAndShown or ProofOutcome.FoundMisread;
        yield return ToldBlocks.Signed(isShown, $"Your proof: {Phrases.ProofGiven(session.Bank, scored.Proof)}",
            isShown ? "it shows the answer" : "it does not show the answer", spaceBefore: true);
    }
}
