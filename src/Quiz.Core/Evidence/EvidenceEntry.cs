namespace Quiz.Core.Evidence;

/// <summary>One thing that a passage shows, and the other places that show it as well.</summary>
public sealed record EvidenceEntry(Place Place, Items<Place> Or)
{
    public IEnumerable<Place> Places => [Place, .. Or];
}
