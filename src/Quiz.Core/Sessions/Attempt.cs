using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>An answer that was given, with what was given beside it, and how all of it was judged.</summary>
/// <param name="Proof">The proof given; null if none was.</param>
/// <param name="Certainty">From 1 to 3; null if it was not asked for.</param>
public sealed record Attempt(Answer Answer, Judgement Judgement, Proof? Proof = null, int? Certainty = null)
{
    /// <summary>How the answer alone was judged.</summary>
    public Verdict Verdict => Judgement.Verdict;

    /// <summary>What is counted, the proof taken in.</summary>
    public Outcome Outcome => Judgement.Outcome;

    /// <summary>From 0 to 1, the proof taken in.</summary>
    public double Score => Judgement.Score;
}
