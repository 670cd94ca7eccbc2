namespace Quiz.Core.Maps;

/// <summary>What stands under one heading of a side: what it could get from another, or how it is by itself.</summary>
/// <param name="From">The side that it could be had from, where it is a flow.</param>
public sealed record MapPart(MapPartKind Kind, MapSideName? From, Items<MapNode> Nodes);

/// <summary>What the things of a part are to their side.</summary>
public enum MapPartKind
{
    /// <summary>It could get them from another side.</summary>
    Flow,

    /// <summary>It would like to have them, from nobody in particular.</summary>
    Wishes,

    /// <summary>It offers them to nobody in particular.</summary>
    Offers,

    Fears,

    /// <summary>They hold it back.</summary>
    Limits,
}
