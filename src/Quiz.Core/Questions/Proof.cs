namespace Quiz.Core.Questions;

/// <summary>
/// The sentences that a learner gives as proof of an answer, by address; none means "no sentence says this".
/// </summary>
public sealed record Proof(Items<string> Sentences)
{
    /// <summary>"No sentence says this."</summary>
    public static Proof None { get; } = new([]);
}

/// <summary>Whether a learner is asked to prove an answer before the verdict.</summary>
public enum ProofPolicy
{
    Never,

    /// <summary>Asked, and may be skipped at no cost.</summary>
    Optional,

    Required,
}

/// <summary>What an answer and its proof show together.</summary>
public enum ProofOutcome
{
    RightAndShown,
    RightNotShown,
    FoundMisread,
    NotFound,
}
