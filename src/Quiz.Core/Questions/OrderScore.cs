namespace Quiz.Core.Questions;

/// <summary>Which items of a given order count, by Moodle's rules (question/type/ordering, 4.5).</summary>
internal static class OrderScore
{
    /// <summary>For each given item, whether it counts.</summary>
    /// <param name="places">The right place of each item, 0-based, in the order that was given; −1 where none was put,
    /// which never counts.</param>
    public static Items<bool> Of(ReadOnlySpan<int> places, OrderRule rule)
    {
        bool[] counts = new bool[places.Length];
        if (rule == OrderRule.LongestOrderedSubset)
        {
            foreach (int i in LongestIncreasing(places)) counts[i] = true;
            return [.. counts];
        }

        for (int i = 0; i < places.Length; i++)
        {
            counts[i] = rule == OrderRule.RelativeNext && places[i] >= 0
                ? (i + 1 < places.Length ? places[i + 1] : places.Length) == places[i] + 1
                : places[i] == i;
        }

        return [.. counts];
    }

    /// <summary>
    /// The longest run of places that go up, not necessarily next to each other; none if it is a single one.
    /// </summary>
    private static List<int> LongestIncreasing(ReadOnlySpan<int> places)
    {
        int[] length = new int[places.Length], before = new int[places.Length];
        int last = -1;
        for (int i = 0; i < places.Length; i++)
        {
            (length[i], before[i]) = (places[i] < 0 ? 0 : 1, -1);
            for (int j = 0; j < i; j++)
            {
                if (places[j] >= 0 && places[j] < places[i] && length[j] >= length[i])
                    (length[i], before[i]) = (length[j] + 1, j);
            }

            if (last < 0 || length[i] > length[last]) last = i;
        }

        var longest = new List<int>();
        if (last < 0 || length[last] < 2) return longest;
        for (int i = last; i >= 0; i = before[i]) longest.Add(i);
        return longest;
    }
}
