namespace Quiz.Core.Classroom.Statistics;

/// <summary>How many totals lie in each of a few steps of equal width.</summary>
public static class Histogram
{
    private const int MostSteps = 12;
    private const double Rounding = 1e-9; // three thirds are a whole

    private static readonly double[] Widths = [1, 2, 5];

    /// <summary>
    /// The steps from 0, or from the lowest total below it, to what can be reached; none of no totals.
    /// </summary>
    /// <param name="max">What can be reached; null where that is not known.</param>
    public static Items<HistogramStep> Of(IReadOnlyList<double> totals, double? max)
    {
        if (totals.Count == 0) return [];
        double low = Math.Min(0, totals.Min()), high = Math.Max(max ?? 0, totals.Max());
        double width = Width(high - low);
        double from = Math.Floor(low / width) * width;
        int steps = Math.Max(1, (int)Math.Ceiling((high - from) / width));
        int[] counts = new int[steps];
        foreach (double total in totals) counts[Math.Clamp((int)((total - from) / width + Rounding), 0, steps - 1)]++;
        return counts.Select((count, i) => new HistogramStep(from + i * width, from + (i + 1) * width, count))
            .ToItems();
    }

    /// <summary>1, 2 or 5 times a power of ten.</summary>
    private static double Width(double range)
    {
        for (double scale = range > 1 ? 1 : 0.1; ; scale *= 10)
        {
            foreach (double width in Widths)
            {
                if (range / (width * scale) <= MostSteps) return width * scale;
            }
        }
    }
}

/// <summary>A step of a histogram: from a total up to the next step, which the last one includes.</summary>
public sealed record HistogramStep(double From, double To, int Count);
