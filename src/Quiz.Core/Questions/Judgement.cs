namespace Quiz.Core.Questions;

/// <summary>How an answer was judged together with its proof and the certainty it was given with.</summary>
/// <param name="Verdict">The answer alone.</param>
/// <param name="Proof">What answer and proof show together; null where no proof counts.</param>
/// <param name="Score">From 0 to 1: the answer's score, times (1 + proof) / 2 where a proof counts.</param>
/// <param name="Mark">The certainty's tally; null where none counts.</param>
public sealed record Judgement(Verdict Verdict, ProofOutcome? Proof, double Score, int? Mark)
{
    /// <summary>What is counted: fully right only with everything earned, partly with some of it.</summary>
    public Outcome Outcome => Verdict.Outcome is Outcome.DontKnow or Outcome.Unscored ? Verdict.Outcome
        : Score >= 1 ? Outcome.Right
        : Score > 0 ? Outcome.Partly
        : Outcome.Wrong;

    /// <param name="proof">The proof that was given; null if none was.</param>
    /// <param name="policy">What the sitting asks for.</param>
    /// <param name="certainty">From 1 to 3; null if none was given.</param>
    /// <exception cref="ArgumentException">The answer does not fit the question.</exception>
    public static Judgement Of(Question question, Answer answer, Proof? proof = null,
        ProofPolicy policy = ProofPolicy.Never, int? certainty = null)
    {
        Verdict verdict = question.Grade(answer);
        if (question.Sealed is not null) return new Judgement(verdict, null, 0, null);
        bool counts = question.CanBeProved && answer is not DontKnow
            && (policy == ProofPolicy.Required || (policy == ProofPolicy.Optional && proof is not null));
        bool isShown = counts && proof is not null && question.IsProvedBy(proof);
        return new Judgement(
            verdict,
            counts ? OutcomeOf(verdict.Outcome == Outcome.Right, isShown) : null,
            counts ? verdict.Score * (isShown ? 1 : 0.5) : verdict.Score,
            question.IsRightOrWrong
                && (answer is DontKnow ? 1 : certainty) is { } level ? Certainty.Mark(verdict.Outcome, level) : null);
    }

    private static ProofOutcome OutcomeOf(bool isRight, bool isShown) => (isRight, isShown) switch
    {
        (true, true) => ProofOutcome.RightAndShown,
        (true, false) => ProofOutcome.RightNotShown,
        (false, true) => ProofOutcome.FoundMisread,
        (false, false) => ProofOutcome.NotFound,
    };
}
