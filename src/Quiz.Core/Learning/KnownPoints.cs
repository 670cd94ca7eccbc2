namespace Quiz.Core.Learning;

/// <summary>
/// The points of the text that a learner knows now: right the last time they were asked, and not to be asked again yet.
/// </summary>
public static class KnownPoints
{
    /// <param name="remembered">The answers that count, in the order of time.</param>
    public static HashSet<PointKey> Of(
        Schedule schedule, IEnumerable<CountedAnswer> remembered, PointIndex index, DateOnly today)
    {
        var last = new LastTimes(remembered, index);
        return [.. schedule.Points.Where(p => last.Of(p.Key) == true && !p.Card.IsDue(today)).Select(p => p.Key)];
    }
}
