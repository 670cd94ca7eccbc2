using Quiz.Core.Sessions;

namespace Quiz.Files.Storage;

/// <summary>A sitting at a glance, as the home screen lists it.</summary>
public sealed record SittingRow
{
    public required string Session { get; init; }

    public required string Bank { get; init; }

    /// <summary>The state of the bank that it was started with.</summary>
    public required string BankHash { get; init; }

    public required Mode Mode { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When its last event happened, in UTC.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>How many questions it has.</summary>
    public required int Planned { get; init; }

    /// <summary>How many of them have an answer that counts.</summary>
    public required int Answered { get; init; }

    /// <summary>
    /// How many of those answers are right; null for a test that is not handed in, which must not tell.
    /// </summary>
    public required int? Right { get; init; }

    /// <summary>
    /// The scores of those answers, each from 0 to 1 whatever its question is worth, summed up; null as for
    /// <see cref="Right"/>.
    /// </summary>
    public required double? Score { get; init; }

    public required bool IsFinished { get; init; }

    /// <summary>
    /// Whether anything was done in it but look at it. What is not touched is nobody's work, and stands in front of
    /// none.
    /// </summary>
    public required bool IsTouched { get; init; }
}
