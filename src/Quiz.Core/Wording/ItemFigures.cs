using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Wording;

/// <summary>The figures that test theory has of a question, in Moodle's terms and units.</summary>
public static class ItemFigures
{
    public static Items<Figure<ItemStatistics>> Theory { get; } =
    [
        new("facility", "facility", 3, "What was earned on average, as a share of what could be.", i => i.Facility),
        new("sd", "sd", 3, "Standard deviation: how far points lie from their mean.", i => i.Sd),
        new("intendedWeight", "weight %", 1, "Intended weight: its share of the points.", i => i.IntendedWeight),
        new(
            "effectiveWeight",
            "eff. weight %",
            1,
            "Effective weight: its share in how totals differ; not defined where it goes against the total.",
            i => i.EffectiveWeight),
        new("discriminationIndex", "discr. %", 1, "Discrimination index: correlation with the rest of the test. Below "
            + "0, those who do better there do worse here.", i => i.DiscriminationIndex),
        new(
            "discriminativeEfficiency",
            "effic. %",
            1,
            "Discriminative efficiency: the discrimination against the best that these points allow.",
            i => i.DiscriminativeEfficiency),
        new("randomGuessScore", "by chance", 2,
            "Random guess score: what answering at random earns, as a share of the most.", i => i.RandomGuessScore),
        new(
            "pointBiserial",
            "point bis.",
            2,
            "Point-biserial: correlation of right or not with the total, this question included.",
            i => i.PointBiserial),
        new("upperLower", "upper − lower", 2, "The facility among the best 27 % less that among the weakest 27 %.",
            i => i.UpperLower),
    ];
}
