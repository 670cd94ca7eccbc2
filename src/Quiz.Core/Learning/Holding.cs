using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>A claim or a want, as far as it matters whose it is.</summary>
/// <param name="By">Who says it, or which sides it goes for, by id.</param>
/// <param name="Places">Where it stands.</param>
internal sealed record Holding(Point Point, Items<string> By, string Words, Items<Place> Places)
{
    public static Holding Of(Claim claim) => new(new Point(Point.Claim, claim.Id),
        claim.AlsoBy.Prepend(claim.By).ToItems(), claim.Says, PlacesOf(claim.Evidence));

    public static Holding Of(Want want) =>
        new(new Point(Point.Want, want.Id), want.Sides, want.What, PlacesOf(want.Evidence));

    public bool IsIn(Items<Place> places) => Places.Any(p => places.Any(p.Overlaps));

    private static Items<Place> PlacesOf(Items<EvidenceEntry> evidence) => evidence.Select(e => e.Place).ToItems();
}
