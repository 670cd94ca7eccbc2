namespace Quiz.Core.Tests.Statistics;

/// <summary>The same figures by the definitions alone: exact decimals, sums of squares, no shared code.</summary>
internal sealed class Textbook(decimal[][] marks, decimal[] max)
{
    private int N => marks.Length;

    private decimal[] Totals => [.. marks.Select(r => r.Sum())];

    public double Median
    {
        get
        {
            decimal[] sorted = [.. Totals.Order()];
            return (double)(N % 2 == 1 ? sorted[N / 2] : (sorted[N / 2 - 1] + sorted[N / 2]) / 2);
        }
    }

    public double Mean => (double)(Totals.Sum() / N);

    public double Sd => Math.Sqrt(Covariance(Totals, Totals));

    public double? Skewness => N < 3 || Sd < Tiny ? null
        : N / (double)((N - 1) * (N - 2)) * Totals.Sum(t => Math.Pow(((double)t - Mean) / Sd, 3));

    /// <summary>The sample excess kurtosis as spreadsheets define it.</summary>
    public double? Kurtosis => N < 4 || Sd < Tiny ? null
        : N * (N + 1) / (double)((N - 1) * (N - 2) * (N - 3)) * Totals.Sum(t => Math.Pow(((double)t - Mean) / Sd, 4))
            - 3.0 * (N - 1) * (N - 1) / ((N - 2) * (N - 3));

    public double? Alpha => Sd < Tiny ? null
        : 100.0 * max.Length / (max.Length - 1) * (1 - Enumerable.Range(0, max.Length)
            .Sum(j => Covariance(Column(j), Column(j))) / Covariance(Totals, Totals));

    /// <summary>Below this a deviation is what decimals leave of a third.</summary>
    private static double Tiny => 1e-9;

    /// <summary>Below this a covariance is what 15 decimals leave of it: those of 1/3 and 2/3 do not add up.</summary>
    private static double Rounding => 1e-12;

    public double Facility(int j) => (double)(Column(j).Sum() / N / max[j]);

    public double ItemSd(int j) => Math.Sqrt(Covariance(Column(j), Column(j)));

    public double IntendedWeight(int j) => (double)(100 * max[j] / max.Sum());

    public double? EffectiveWeight(int j)
    {
        double[] covariances = [.. Enumerable.Range(0, max.Length).Select(i => Covariance(Column(i), Totals))];
        double sum = covariances.Where(c => c > Rounding).Sum(Math.Sqrt);
        return sum == 0 || covariances[j] < -Rounding ? null : 100 * Math.Sqrt(Math.Max(0, covariances[j])) / sum;
    }

    public double? Discrimination(int j)
    {
        double rest = Math.Sqrt(Covariance(Rest(j), Rest(j)));
        return ItemSd(j) < Tiny || rest < Tiny ? null : 100 * Covariance(Column(j), Rest(j)) / (ItemSd(j) * rest);
    }

    public double? Efficiency(int j)
    {
        if (Discrimination(j) is null) return null;
        return 100 * Covariance(Column(j), Rest(j)) / Covariance([.. Column(j).Order()], [.. Rest(j).Order()]);
    }

    private decimal[] Column(int j) => [.. marks.Select(r => r[j])];

    private decimal[] Rest(int j) => [.. marks.Select(r => r.Where((_, i) => i != j).Sum())];

    private double Covariance(decimal[] a, decimal[] b)
    {
        decimal sum = 0;
        for (int i = 0; i < N; i++)
        {
            for (int k = 0; k < N; k++) sum += (a[i] - a[k]) * (b[i] - b[k]);
        }

        return (double)(sum / (2 * N * (N - 1)));
    }
}
