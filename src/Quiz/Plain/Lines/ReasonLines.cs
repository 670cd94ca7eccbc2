using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;

namespace Quiz.Plain.Lines;

/// <summary>
/// What is said behind an answer once all may be told: the sum, the proof, the certainty, the reason, the deciding
/// words.
/// </summary>
internal static class ReasonLines
{
    public static IEnumerable<Block> Of(Session session)
    {
        Question question = session.Current.Question;
        foreach (Block before in MisconceptionFeedback.Of(session).Lines) yield return before;
        if (QuestionDocument.Sum(session) is { } sum)
            yield return Block.Of(
                $"{(session.Current.Attempts.Count > 1 ? "Score of your first try" : "Score")}: {sum}.");
        if (session.Current.Scored is { Judgement.Proof: { } outcome } proved)
            yield return Block.Of(Proof(session, proved.Proof, outcome));
        if (session.Current.Scored is { Certainty: { } level, Judgement.Mark: { } mark })
            yield return Block.Of(
                $"You were {Phrases.CertaintyName(level)}: {Phrases.Signed(mark)} in a tally of its own.");
        if (question.Rationale is { } rationale) yield return Block.Of(rationale);
        foreach (EvidenceEntry entry in question.Evidence)
            yield return Block.Of($"{SentenceNames.Address(session.Bank, entry.Place)} “{entry.Place.Quote}”");
        if (question.Evidence.IsEmpty && question.IsScored)
            yield return Block.Of("No sentence of the article says this.");
    }

    /// <summary>The proof in words, and whether it shows the right answer.</summary>
    private static string Proof(Session session, Proof? proof, ProofOutcome outcome)
    {
        string state = outcome is ProofOutcome.RightAndShown or ProofOutcome.FoundMisread ? "right" : "not right";
        return proof switch
        {
            null => "You gave no proof.",
            { Sentences.IsEmpty: true } => $"Your proof, that no sentence says this, is {state}.",
            _ =>
                $"Your proof is {state}, {string.Join(" and ", proof.Sentences.Select(s => SentenceNames.InFull(session.Bank, s)))}",
        };
    }
}
