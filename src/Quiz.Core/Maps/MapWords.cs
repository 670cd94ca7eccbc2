using Quiz.Core.Prose;

namespace Quiz.Core.Maps;

/// <summary>The headings of a map, and the signs of what was known and missed.</summary>
public static class MapWords
{
    public const string Voices = "Who says what", Missed = "missed", Known = "known", NotAsked = "not asked";

    /// <summary>What stands over a part in the box of its side. No verb in it has to agree with a name.</summary>
    public static string Heading(MapPart part) => part.Kind switch
    {
        MapPartKind.Flow => $"could get from {part.From!.Inside}", // a flow comes from a side
        MapPartKind.Wishes => "would like",
        MapPartKind.Offers => "could give",
        MapPartKind.Fears => "afraid of",
        MapPartKind.Limits => "held back by",
    };

    /// <summary>The same as the beginning of a sentence that lists them.</summary>
    public static string Sentence(MapSide side, MapPart part) => part.Kind switch
    {
        MapPartKind.Flow => $"{side.Name.Title} could get from {part.From!.Inside}", // as above
        MapPartKind.Wishes => $"{side.Name.Title} would like",
        MapPartKind.Offers => $"{side.Name.Title} could give",
        MapPartKind.Fears => $"What worries {side.Name.Inside}",
        MapPartKind.Limits => $"What holds {side.Name.Inside} back",
    };

    public static string Name(NodeState state) => state switch
    {
        NodeState.Missed => Missed,
        NodeState.Known => Known,
        NodeState.NotAsked => NotAsked,
    };

    /// <summary>A sign that stands without colour.</summary>
    public static Run Sign(NodeState state) => state switch
    {
        NodeState.Missed => new Run("✗", Tone.Wrong),
        NodeState.Known => new Run("✓", Tone.Right),
        NodeState.NotAsked => new Run("·", Tone.Dim),
    };
}
