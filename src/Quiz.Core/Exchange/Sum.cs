using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>How a score comes about, in one plain sentence that adds up.</summary>
internal static class Sum
{
    public static string Of(Question question, Answer answer, Judgement judged, Proof? proof)
    {
        string given = answer is DontKnow ? "not known"
            : Blank.Is(answer) ? "blank"
            : judged.Verdict.Reason ?? Name(judged.Verdict.Outcome);
        if (!question.IsScored)
            return judged.Verdict.Outcome == Outcome.Unscored && given != "blank"
                ? given
                : $"{given}; {Name(Outcome.Unscored)}";
        if (judged.Proof is not { } outcome) return given;
        bool isShown = outcome is ProofOutcome.RightAndShown or ProofOutcome.FoundMisread;
        string shown = proof is null ? "no proof" : isShown ? "proof right" : "proof wrong";
        return $"{given}, {shown}: {PlainNumber.Of(judged.Verdict.Score)} × {(isShown ? "1" : "½")} = {PlainNumber.Of(judged.Score)}";
    }

    private static string Name(Outcome outcome) => outcome switch
    {
        Outcome.Right => "right",
        Outcome.Partly => "partly right",
        Outcome.Wrong => "not right",
        Outcome.DontKnow => "not known",
        Outcome.Unscored => "a person reads it, so it has no score here",
    };
}
