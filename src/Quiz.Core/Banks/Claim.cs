using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>Something that somebody says in the article.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    /// <summary>The speaker's id, or <see cref="Person.Narrator"/>.</summary>
    public required string By { get; init; }

    /// <summary>Others who say the same.</summary>
    public Items<string> AlsoBy { get; init; }

    public Voice Voice { get; init; } = Voice.Reported;

    /// <summary>How it is said ("doubts", "argues"); wording and hedges follow it.</summary>
    public string? Verb { get; init; }

    /// <summary>What is said, as a clause.</summary>
    public required string Says { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }
}
