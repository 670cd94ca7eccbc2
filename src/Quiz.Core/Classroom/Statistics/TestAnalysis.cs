namespace Quiz.Core.Classroom.Statistics;

/// <summary>What the marks of a class say about a test and each of its questions.</summary>
/// <param name="Questions">In the table's order.</param>
public sealed record TestAnalysis(TestStatistics Test, Items<ItemStatistics> Questions)
{
    /// <summary>Of fewer learners than this the figures say next to nothing.</summary>
    public const int Unreliable = 10;

    /// <summary>Of fewer learners than this they are rough.</summary>
    public const int Rough = 30;

    /// <remarks>The time grows with the number of marks.</remarks>
    public static TestAnalysis Of(MarksTable table)
    {
        ItemColumn[] columns = ItemColumn.Of(table);
        var groups = ScoreGroups.Of([.. table.Learners.Select(l => l.Total)], ScoreGroups.Kelley);
        double roots = columns.Sum(c => Math.Sqrt(Math.Max(0, c.CovarianceWithTotal ?? 0)));
        return new TestAnalysis(
            TestStatistics.Of(table, columns),
            columns.Select((c, j) => Item(table, j, c, groups, roots)).ToItems());
    }

    /// <param name="roots">The roots of the questions' covariances with the total, those of negative ones left out,
    /// together.</param>
    private static ItemStatistics Item(MarksTable table, int j, ItemColumn column, ScoreGroups groups, double roots)
    {
        MarkedQuestion question = table.Questions[j];
        return new ItemStatistics
        {
            Id = question.Id,
            N = column.Marks.N,
            Max = question.Max,
            Mean = column.Marks.Mean,
            Facility = Share(column.Marks.Mean, question.Max),
            Sd = column.Marks.Sd,
            IntendedWeight = 100 * Share(question.Max, table.Max),
            EffectiveWeight = roots > 0
                && column.CovarianceWithTotal is { } covariance and >= 0 ? 100 * Math.Sqrt(covariance) / roots : null,
            HasNegativeCovariance = column.CovarianceWithTotal < 0,
            DiscriminationIndex = 100 * column.Discrimination,
            DiscriminativeEfficiency = 100 * column.Efficiency,
            RandomGuessScore = question.Guess,
            PointBiserial = column.IsRightOrWrong(question.Max) ? column.PointBiserialWithTotal : null,
            UpperFacility = Share(MeanOf(table, j, groups.Upper), question.Max),
            LowerFacility = Share(MeanOf(table, j, groups.Lower), question.Max),
        };
    }

    private static double? MeanOf(MarksTable table, int j, Items<int> learners) =>
        learners.Average(i => table.Learners[i].Marks[j]);

    private static double? Share(double? part, double? whole) => whole is null or 0 ? null : part / whole;
}
