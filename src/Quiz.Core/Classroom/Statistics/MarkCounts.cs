namespace Quiz.Core.Classroom.Statistics;

/// <summary>
/// How many of those who were asked a question earned everything, a part, or nothing, and how the best and the weakest
/// third did.
/// </summary>
/// <param name="Full">How many earned the most; null where the most is not known.</param>
/// <param name="Part">How many earned something less; null where the most is not known.</param>
/// <param name="None">How many earned nothing.</param>
/// <param name="Upper">The mean mark in the top third; null where there is none.</param>
/// <param name="Lower">The mean mark in the bottom third; null where there is none.</param>
public sealed record MarkCounts(int? Full, int? Part, int None, double? Upper, double? Lower)
{
    /// <summary>By question.</summary>
    public static Items<MarkCounts> Of(MarksTable table, ScoreGroups thirds) =>
        Enumerable.Range(0, table.Questions.Count).Select(j =>
        {
            double[] marks = [.. table.Learners.Select(l => l.Marks[j]).OfType<double>()];
            double? max = table.Questions[j].Max;
            int none = marks.Count(m => m <= 0), full = marks.Count(m => m > 0 && m >= max);
            return new MarkCounts(
                max is null ? null : full,
                max is null ? null : marks.Length - none - full,
                none,
                thirds.Upper.Average(i => table.Learners[i].Marks[j]),
                thirds.Lower.Average(i => table.Learners[i].Marks[j]));
        }).ToItems();
}
