namespace Quiz.Core.Statistics;

/// <summary>The correlation between being right in one thing and a score.</summary>
public static class PointBiserial
{
    /// <summary>
    /// (M₁ − M₀) / σ · √(p q), where M₁ and M₀ are the mean scores of those who are right and of the others, σ is the standard
    /// deviation of all scores divided by n, and p and q are the shares of both; null where all are right, all wrong, or all scores equal.
    /// </summary>
    public static double? Of(IReadOnlyList<(bool IsRight, double Score)> all)
    {
        var right = new Sample([.. all.Where(a => a.IsRight).Select(a => a.Score)]);
        var wrong = new Sample([.. all.Where(a => !a.IsRight).Select(a => a.Score)]);
        double sum = new Sample([.. all.Select(a => a.Score)]).PowerSum(2);
        if (sum == 0) return null;
        double sigma = Math.Sqrt(sum / all.Count);
        return (right.Mean - wrong.Mean) / sigma * Math.Sqrt((double)right.N * wrong.N) / all.Count;
    }
}
