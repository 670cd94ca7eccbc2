namespace Quiz.Core.Learning;

/// <summary>What a learner decided when the right answer to a question had changed.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="KeyHash">What counts as right since then.</param>
/// <param name="StartsOver">Whether earlier answers under another key are to be forgotten.</param>
public sealed record KeyDecision(string Bank, string Question, string KeyHash, bool StartsOver, DateTimeOffset At)
{
    /// <summary>Whether it makes an answer void: one from before, given under another key.</summary>
    public bool Forgets(DateTimeOffset at, string keyHash) => StartsOver && at < At && keyHash != KeyHash;
}
