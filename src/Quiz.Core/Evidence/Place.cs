namespace Quiz.Core.Evidence;

/// <summary>Where quoted words stand in a passage.</summary>
/// <param name="Passage">The passage's id.</param>
/// <param name="Range">The words' place in the passage's text.</param>
/// <param name="Quote">The words as they stand in the passage.</param>
/// <param name="Sentences">The sentences they touch, as a file writes them: "supply.2".</param>
public sealed record Place(string Passage, TextRange Range, string Quote, Items<string> Sentences)
{
    /// <summary>The first sentence they touch.</summary>
    public string Address => Sentences[0];

    public bool Overlaps(Place other) => Passage == other.Passage && Range.Overlaps(other.Range);
}
