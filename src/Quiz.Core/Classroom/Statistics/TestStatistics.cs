namespace Quiz.Core.Classroom.Statistics;

/// <summary>How a test as a whole did, in the terms and by the formulas of Moodle's quiz statistics.</summary>
/// <remarks>What is not defined is null: totals do not differ, or there are too few of them.</remarks>
public sealed record TestStatistics
{
    /// <summary>How many learners.</summary>
    public required int N { get; init; }

    /// <summary>How many questions.</summary>
    public required int Questions { get; init; }

    /// <summary>Whether everybody was asked every question, so that totals can be compared.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What it is worth, in marks.</summary>
    public required double? Max { get; init; }

    public required double? Median { get; init; }

    public required double? Mean { get; init; }

    /// <summary>The lowest and the highest total.</summary>
    public required double? Lowest { get; init; }

    public required double? Highest { get; init; }

    /// <summary>Standard deviation of the totals (n − 1).</summary>
    public required double? Sd { get; init; }

    /// <summary>k₃ / k₂^1.5 by k-statistics, of three or more.</summary>
    public required double? Skewness { get; init; }

    /// <summary>k₄ / k₂² by k-statistics, of four or more; 0 for a normal distribution.</summary>
    public required double? Kurtosis { get; init; }

    /// <summary>
    /// Coefficient of internal consistency: Cronbach's alpha in per cent, up to 100. Null where not everybody was asked
    /// everything.
    /// </summary>
    public required double? Cic { get; init; }

    /// <summary>KR-20, up to 1, where every mark is nothing or everything.</summary>
    public required double? Kr20 { get; init; }

    /// <summary>
    /// The part of the standard deviation that is chance, in per cent; more than 100 where the consistency is negative.
    /// </summary>
    public double? ErrorRatio => Cic is { } cic ? 100 * Math.Sqrt(Math.Max(0, 1 - cic / 100)) : null;

    /// <summary>Standard error of a total, in marks.</summary>
    public double? StandardError => ErrorRatio * Sd / 100;

    /// <param name="columns">Those of the table.</param>
    internal static TestStatistics Of(MarksTable table, ItemColumn[] columns)
    {
        double[] totals = [.. table.Learners.Select(l => l.Total).Order()];
        var sample = new Sample(totals);
        int n = totals.Length;
        bool isComplete = columns.All(c => c.Marks.N == n);
        return new TestStatistics
        {
            N = n,
            Questions = table.Questions.Count,
            IsComplete = isComplete,
            Max = table.Max,
            Median = n == 0 ? null : (totals[(n - 1) / 2] + totals[n / 2]) / 2,
            Mean = sample.Mean,
            Lowest = n == 0 ? null : totals[0],
            Highest = n == 0 ? null : totals[^1],
            Sd = sample.Sd,
            Skewness = SkewnessOf(sample),
            Kurtosis = KurtosisOf(sample),
            Cic = isComplete ? CicOf(columns, sample) : null,
            Kr20 = KuderRichardson.Formula20(table, columns),
        };
    }

    private static double? SkewnessOf(Sample totals)
    {
        if (totals.N < 3 || totals.Variance is not ({ } k2 and > 0)) return null;
        double n = totals.N;
        double k3 = n * totals.PowerSum(3) / ((n - 1) * (n - 2));
        return k3 / Math.Pow(k2, 1.5);
    }

    private static double? KurtosisOf(Sample totals)
    {
        if (totals.N < 4 || totals.Variance is not ({ } k2 and > 0)) return null;
        double n = totals.N, m2 = totals.PowerSum(2) / n, m4 = totals.PowerSum(4) / n;
        double k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return k4 / (k2 * k2);
    }

    private static double? CicOf(ItemColumn[] columns, Sample totals)
    {
        double p = columns.Length;
        return p > 1 && totals.Variance is { } k2 and > 0
            ? 100 * p / (p - 1) * (1 - CompensatedSum.Of(columns.Select(c => c.Marks.Variance ?? 0)) / k2)
            : null;
    }
}
