namespace Quiz.Core.Classroom.Statistics;

/// <summary>Those at the top and at the bottom of a class by their totals, as places in the list of totals.</summary>
/// <remarks>Equal totals share their fate, so a group has the size that comes nearest to the share asked for.</remarks>
public sealed record ScoreGroups(Items<int> Upper, Items<int> Lower)
{
    /// <summary>Kelley's share, at which upper and lower groups tell most about a question.</summary>
    public const double Kelley = 0.27;

    public const double Third = 1.0 / 3;

    private const int Decimals = 9; // totals that differ by rounding alone are equal

    /// <summary>Nobody is above or below anybody.</summary>
    public static ScoreGroups None { get; } = new([], []);

    /// <param name="share">Of the class, more than 0, at most a half.</param>
    public static ScoreGroups Of(IReadOnlyList<double> totals, double share)
    {
        int[][] ties = [.. Enumerable.Range(0, totals.Count)
            .GroupBy(i => Math.Round(totals[i], Decimals))
            .OrderByDescending(g => g.Key)
            .Select(g => g.ToArray())];
        if (ties.Length < 2) return None;
        int size = Math.Clamp(
            (int)Math.Round(share * totals.Count, MidpointRounding.AwayFromZero), 1, totals.Count / 2);
        return new ScoreGroups(Take(ties, size), Take(ties.Reverse(), size));
    }

    private static Items<int> Take(IEnumerable<int[]> ties, int size)
    {
        var taken = new List<int>();
        foreach (int[] tie in ties)
        {
            if (taken.Count > 0 && Math.Abs(taken.Count + tie.Length - size) >= Math.Abs(taken.Count - size)) break;
            taken.AddRange(tie);
        }

        return taken.Order().ToItems();
    }
}
