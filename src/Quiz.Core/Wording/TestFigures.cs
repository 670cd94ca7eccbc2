using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Wording;

/// <summary>The figures of a test as a whole.</summary>
public static class TestFigures
{
    /// <summary>Those that need no theory.</summary>
    public static Items<Figure<TestStatistics>> Plain { get; } =
    [
        new("mean", "mean", 2, "What a learner earned on average, in points.", t => t.Mean),
        new("median", "median", 2, "Half of the learners earned this or more.", t => t.Median),
        new("lowest", "lowest", 2, "The lowest total.", t => t.Lowest),
        new("highest", "highest", 2, "The highest total.", t => t.Highest),
    ];

    public static Items<Figure<TestStatistics>> Theory { get; } =
    [
        new("sd", "standard deviation", 2, "How far totals lie from their mean, in points.", t => t.Sd),
        new("skewness", "skewness", 2,
            "Below 0 if a few did much worse than the others, above 0 if a few did much better.", t => t.Skewness),
        new("kurtosis", "kurtosis", 2, "Above 0 if more totals are extreme than in a normal distribution.",
            t => t.Kurtosis),
        new(
            "cic",
            "internal consistency, %",
            2,
            "How far the questions measure the same: Cronbach's alpha in per cent. From about 75 a test is consistent.",
            t => t.Cic),
        new("errorRatio", "error ratio, %", 2, "How much of the standard deviation is chance.", t => t.ErrorRatio),
        new("standardError", "standard error", 2, "How far a total may be off by chance, in points.",
            t => t.StandardError),
        new("kr20", "KR-20", 4, "Alpha from 0 to 1, where a question earns nothing or everything.", t => t.Kr20),
    ];

    public static IEnumerable<Figure<TestStatistics>> All => Plain.Concat(Theory);
}
