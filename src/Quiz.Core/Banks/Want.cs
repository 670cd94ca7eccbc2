using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>Something that a side wants, needs, gives, gains, fears or is limited by.</summary>
public sealed record Want
{
    public required string Id { get; init; }

    public required Items<string> Sides { get; init; }

    /// <summary>The side it is wanted from, if any.</summary>
    public string? From { get; init; }

    public required Relation Relation { get; init; }

    public required string What { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }
}
