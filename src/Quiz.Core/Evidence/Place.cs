namespace Quiz.Core.Evidence;

/// <summary>Where quoted words stand in a passage.</summary>
/// <param name="Passage">The passage's id.</param>
/// <param name="Range">The words' place in the passage's text.</param>
/// <param name="Quote">The words as they stand in the passage.</param>
/// <param name="Address">The first sentence they touch, as a file writes it: "supply.2".</param>
public sealed record Place(string Passage, TextRange Range, string Quote, string Address)
{
    public bool Overlaps(Place other) => Passage == other.Passage && Range.Overlaps(other.Range);
}
