using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Maps;

/// <summary>One thing or one statement on the map of an article, with the words of the text that show it.</summary>
/// <param name="Number">Its place on the map, from 1.</param>
/// <param name="Points">The rows of the bank that it stands for.</param>
/// <param name="Text">A noun phrase, or a sentence that stands alone.</param>
public sealed record MapNode(int Number, Items<Point> Points, string Text, Items<EvidenceEntry> Evidence)
{
    /// <summary>How many wholes contain it: spy satellites are part of military technology.</summary>
    public int Depth { get; init; }

    /// <summary>How whoever says it stands to it, as a verb; null for a thing.</summary>
    public string? Verb { get; init; }

    /// <summary>The places that show it, in the order in which they are looked at.</summary>
    public Items<Place> Places => Evidence.Select(e => e.Place).Distinct().ToItems();

    /// <summary>Where its first words stand in the text; what has no words comes last.</summary>
    internal static (int Passage, int Start) PlaceIn(Bank bank, Items<EvidenceEntry> evidence) =>
        evidence is [var first, ..]
            ? (bank.Passage(first.Place.Passage).Number, first.Place.Range.Start)
            : (int.MaxValue, 0);
}
