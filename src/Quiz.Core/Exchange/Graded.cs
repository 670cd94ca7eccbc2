using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>The result of one line of answers.</summary>
/// <param name="Score">From 0 to 1; null where a person reads the answer.</param>
/// <param name="Max">What a full score is worth.</param>
/// <param name="Mark">The certainty's tally; null where none counts.</param>
/// <param name="Proof">What answer and proof show together; null where no proof counts.</param>
/// <param name="Reason">How the score comes about, in one sentence that adds up.</param>
public sealed record Graded(string? Learner, string Question, double? Score, double Max, int? Mark,
    Items<VerdictPart> Parts, ProofOutcome? Proof, string Reason)
{
    public double? Points => Score * Max;

    /// <summary>A proof's outcome as files write it: "right-and-shown".</summary>
    public static string Word(ProofOutcome outcome) => outcome switch
    {
        ProofOutcome.RightAndShown => "right-and-shown",
        ProofOutcome.RightNotShown => "right-not-shown",
        ProofOutcome.FoundMisread => "found-misread",
        ProofOutcome.NotFound => "not-found",
    };
}
