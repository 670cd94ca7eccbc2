namespace Quiz.Core.Maps;

/// <summary>One side's place on the map: what it could get from the others, then how it stands by itself.</summary>
public sealed record MapSide(MapSideName Name, Items<MapPart> Parts)
{
    public IEnumerable<MapPart> Flows => Parts.Where(p => p.Kind == MapPartKind.Flow);

    public IEnumerable<MapPart> Own => Parts.Where(p => p.Kind != MapPartKind.Flow);
}

/// <summary>How a side is called.</summary>
/// <param name="Title">The name as it stands alone: "The council".</param>
/// <param name="Inside">The name as it goes inside a sentence: "the council".</param>
public sealed record MapSideName(string Id, string Title, string Inside);
