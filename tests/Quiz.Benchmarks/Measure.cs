using System.Diagnostics;

namespace Quiz.Benchmarks;

/// <summary>Time that work takes, in milliseconds.</summary>
internal static class Measure
{
    public static double Once(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The median of nine runs, after one to warm up.</summary>
    public static double Median(Action work)
    {
        work();
        double[] times = [.. Enumerable.Range(0, 9).Select(_ => Once(work)).Order()];
        return times[times.Length / 2];
    }
}
