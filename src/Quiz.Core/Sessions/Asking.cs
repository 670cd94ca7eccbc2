namespace Quiz.Core.Sessions;

/// <summary>What a question asks for now, before its verdict.</summary>
public enum Asking
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>The sentence that proves it.</summary>
    Proof,

    /// <summary>How sure the learner is.</summary>
    Certainty,
}
