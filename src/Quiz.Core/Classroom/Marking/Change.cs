namespace Quiz.Core.Classroom.Marking;

/// <summary>An answer that earns something else than before.</summary>
/// <param name="Before">Null where it was not marked before.</param>
public sealed record Change(MarkedAnswer? Before, MarkedAnswer After)
{
    /// <summary>Points more (or less) than before; what a person reads counts 0.</summary>
    public double Difference => (After.Points ?? 0) - (Before?.Points ?? 0);

    /// <summary>Whether whoever gave it has something else, and not only what stands behind it.</summary>
    public bool IsFelt => Before is null
        || (Before.Score, Before.Max, Before.State, Before.Mark) != (After.Score, After.Max, After.State, After.Mark);

    /// <summary>Between two markings of the same answers: those that differ, in the order of the later.</summary>
    public static Items<Change> Between(Items<MarkedAnswer> before, Items<MarkedAnswer> after)
    {
        var earlier = before.ToDictionary(a => a.Question, StringComparer.Ordinal);
        return after.Select(a => new Change(earlier.GetValueOrDefault(a.Question), a))
            .Where(c => c.Before is null || !c.Before.EarnsAs(c.After)).ToItems();
    }
}
