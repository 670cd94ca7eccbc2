namespace Quiz.Core.Banks;

/// <summary>How a side stands to a thing.</summary>
public enum Relation
{
    Wants,
    Needs,
    Seeks,
    Gains,
    Offers,
    Fears,
    LimitedBy,
}
