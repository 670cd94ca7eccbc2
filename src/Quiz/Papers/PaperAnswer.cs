using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Papers;

/// <summary>What stands on a paper for one question, as far as it was typed in.</summary>
/// <param name="Proof">Null where none was written.</param>
/// <param name="Certainty">From 1 to 3; null where none was ringed.</param>
/// <param name="Then">What is still to be typed; null if nothing is.</param>
internal sealed record PaperAnswer(Answer Answer, Proof? Proof = null, int? Certainty = null, Asking? Then = null)
{
    /// <summary>What an answer that was left blank is: no answer at all.</summary>
    public static readonly OpenAnswer Nothing = new("");

    /// <summary>Whether nothing was written, which is no answer, or "I don't know": neither is proved.</summary>
    public bool SaysNothing => IsBlank || Answer is DontKnow;

    public bool IsBlank => Answer == Nothing;

    public bool IsWhole => Then is null;

    /// <summary>Whether a part was typed in, be it as nothing.</summary>
    public bool Has(Asking part) => Then is not { } next || part < next;
}
