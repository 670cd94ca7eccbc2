namespace Quiz.Core.Classroom.Collecting;

/// <summary>
/// Finds attempts whose steps were taken at the same times to the millisecond: of such one was made from the other.
/// </summary>
internal static class Twins
{
    /// <summary>The groups of such attempts, in an order that does not depend on that of the attempts.</summary>
    /// <remarks>Compared are rows of four steps: whoever changes a line of a copy, or goes on with it, leaves most of
    /// them as they were.</remarks>
    public static IEnumerable<Items<TestAttempt>> Of(IEnumerable<TestAttempt> attempts)
    {
        TestAttempt[] all = [.. attempts.OrderBy(a => a.Key, StringComparer.Ordinal)];
        var firsts = new Dictionary<(long, long, long, long), int>();
        int[] groups = [.. Enumerable.Range(0, all.Length)];
        for (int i = 0; i < all.Length; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach ((long, long, long, long) row in Rows(all[i]))
            {
                if (!firsts.TryGetValue(row, out int first)) firsts[row] = i;
                else if (first != i) shared[first] = shared.GetValueOrDefault(first) + 1;
            }

            foreach ((int other, int count) in shared.OrderBy(s => s.Key))
            {
                if (2 * count >= Math.Min(Rows(all[i]).Count(), Rows(all[other]).Count())) groups[i] = groups[other];
            }
        }

        return Enumerable.Range(0, all.Length)
            .GroupBy(i => groups[i], i => all[i])
            .Where(g => g.Count() > 1)
            .Select(g => g.ToItems());
    }

    private static IEnumerable<(long, long, long, long)> Rows(TestAttempt attempt)
    {
        Items<long> times = attempt.Best.Times;
        for (int i = 0; i + 3 < times.Count; i++) yield return (times[i], times[i + 1], times[i + 2], times[i + 3]);
    }
}
