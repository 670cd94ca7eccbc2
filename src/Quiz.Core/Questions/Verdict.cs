namespace Quiz.Core.Questions;

/// <summary>How an answer was judged: its score, its parts, and the sum in one plain sentence.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Parts">What was judged one by one, for shapes that have parts.</param>
/// <param name="Reason">How the score comes about ("2 right − 1 wrong = 1 of 3"), where it needs saying.</param>
public sealed record Verdict(Outcome Outcome, double Score, Items<VerdictPart> Parts, string? Reason = null)
{
    public static Verdict DontKnow { get; } = new(Outcome.DontKnow, 0, []);

    /// <summary>No verdict: a person, or somebody with the key, will judge.</summary>
    public static Verdict Unscored { get; } = new(Outcome.Unscored, 0, []);

    /// <summary>A verdict whose outcome follows from its score.</summary>
    public static Verdict Of(double score, Items<VerdictPart> parts = default, string? reason = null) =>
        new(score >= 1 ? Outcome.Right
            : score > 0 ? Outcome.Partly
            : Outcome.Wrong, Math.Clamp(score, 0, 1), parts, reason);
}

/// <summary>One judged part of an answer: an option, a gap.</summary>
/// <param name="Id">The option's id, or the gap's number.</param>
/// <param name="Given">What the learner gave there.</param>
/// <param name="IsRight">Whether that was right.</param>
/// <param name="Note">What is said about it, if anything.</param>
public sealed record VerdictPart(string Id, string Given, bool IsRight, string? Note = null);

/// <summary>The kind of result an answer had.</summary>
public enum Outcome
{
    Right,
    Partly,
    Wrong,
    DontKnow,

    /// <summary>Answered in words that a person has to read, or where the key is kept elsewhere.</summary>
    Unscored,
}
