using System.Runtime.CompilerServices;

namespace Quiz.Core.Classroom.Statistics;

/// <summary>A series of figures, its mean, and how each of them differs from it.</summary>
/// <remarks>
/// Variances and covariances are divided by n − 1. What differs by rounding alone is taken as equal: a variance of
/// 1e-34 would otherwise make a correlation out of nothing. What goes through whole classes is compiled in full at
/// once: a report is over before the runtime notices that it would be worth it.
/// </remarks>
internal sealed class Sample
{
    private const double Rounding = 1e-12;

    private readonly double[] _differences;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Sample(double[] values)
    {
        N = values.Length;
        if (N == 0)
        {
            _differences = [];
            return;
        }

        double mean = CompensatedSum.Of(values.AsSpan()) / N, low = values.Min(), high = values.Max();
        Mean = mean;
        _differences = new double[N];
        bool isConstant = high - low <= Rounding * Math.Max(Math.Abs(low), Math.Abs(high));
        for (int i = 0; i < N && !isConstant; i++) _differences[i] = values[i] - mean;
        Variance = N < 2 ? null : PowerSum(2) / (N - 1);
    }

    public int N { get; }

    /// <summary>Null of nothing.</summary>
    public double? Mean { get; }

    /// <summary>Null of fewer than two.</summary>
    public double? Variance { get; }

    public double? Sd => Variance is { } variance ? Math.Sqrt(variance) : null;

    /// <summary>The sum of the differences from the mean, each to a power.</summary>
    /// <param name="power">From 2 on.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double PowerSum(int power)
    {
        var sum = new CompensatedSum();
        foreach (double difference in _differences)
        {
            double product = difference;
            for (int i = 1; i < power; i++) product *= difference;
            sum.Add(product);
        }

        return sum.Value;
    }

    /// <summary>Null of fewer than two pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double? Covariance(Sample a, Sample b)
    {
        if (a.N < 2) return null;
        var sum = new CompensatedSum();
        for (int i = 0; i < a.N; i++) sum.Add(a._differences[i] * b._differences[i]);
        double covariance = sum.Value / (a.N - 1);
        return Math.Abs(covariance) <= Rounding * a.Sd * b.Sd ? 0 : covariance;
    }

    /// <summary>From −1 to 1; null where either does not vary.</summary>
    public static double? Correlation(Sample a, Sample b) =>
        Covariance(a, b) is { } covariance
            && a.Variance * b.Variance is { } product and > 0 ? covariance / Math.Sqrt(product) : null;
}
