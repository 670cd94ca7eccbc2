namespace Quiz.Core.Learning;

/// <summary>How one point of a text stands, and which of its questions have been asked.</summary>
/// <param name="Turns">The questions that asked it, each with its last time, by id.</param>
public sealed record PointSchedule(PointKey Key, Card Card, Items<ReviewTurn> Turns);

/// <summary>The last time that a question asked its point.</summary>
/// <param name="KeyHash">What counted as right then: where the bank says otherwise by now, the answer may mean
/// something else.</param>
public sealed record ReviewTurn(string Question, DateTimeOffset At, string KeyHash)
{
    /// <summary>Whether an earlier answer that counts was given under another key.</summary>
    public bool HadOtherKey { get; init; }
}
