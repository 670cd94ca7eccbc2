using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>Something that a side wants, needs, gives, gains, fears or is limited by.</summary>
public sealed record Want
{
    public required string Id { get; init; }

    public required Items<string> Sides { get; init; }

    /// <summary>The side it is wanted from, if any.</summary>
    public string? From { get; init; }

    /// <summary>The side that it is offered to, if any.</summary>
    public string? To { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>A noun phrase that goes behind "get", "want", "offer".</summary>
    public required string What { get; init; }

    /// <summary>The want that contains this one, by id: food aid is part of humanitarian aid.</summary>
    public string? PartOf { get; init; }

    /// <summary>The families of questions that it stays out of.</summary>
    public Items<string> NotFor { get; init; }

    public Items<EvidenceEntry> Evidence { get; init; }

    /// <summary>
    /// Whether somebody wants, needs, seeks or stands to gain it. Fears and limits are nothing that anybody could get.
    /// </summary>
    public bool IsWanted => Relation is Relation.Wants or Relation.Needs or Relation.Seeks or Relation.Gains;

    /// <summary>Whether one side could get it from another: it is wanted from there, or offered.</summary>
    /// <param name="isOfTwo">Whether there are two sides, so that what is offered to nobody in particular is offered to
    /// the other.</param>
    public bool CouldGo(string from, string to, bool isOfTwo) => Relation == Relation.Offers
        ? Sides.Contains(from) && !Sides.Contains(to) && (To == to || (To is null && isOfTwo))
        : IsWanted && Sides.Contains(to) && From == from && !Sides.Contains(from);
}
