namespace Quiz.Core.Statistics;

/// <summary>What those who were asked a question earned in it and in the rest of the test.</summary>
internal sealed class ItemColumn
{
    private readonly double[] _marks;
    private readonly double[] _rests;
    private readonly double[] _totals;

    public ItemColumn(MarksTable table, int column)
    {
        MarkedLearner[] asked = [.. table.Learners.Where(l => l.Marks[column] is not null)];
        _marks = [.. asked.Select(l => l.Marks[column] ?? 0)];
        _totals = [.. asked.Select(l => l.Total)];
        _rests = [.. _totals.Zip(_marks, (total, mark) => total - mark)];
        Marks = new Sample(_marks);
        Rest = new Sample(_rests);
        CovarianceWithTotal = Sample.Covariance(Marks, new Sample(_totals));
    }

    public Sample Marks { get; }

    public Sample Rest { get; }

    public double? CovarianceWithTotal { get; }

    /// <summary>From −1 to 1.</summary>
    public double? Discrimination => Sample.Correlation(Marks, Rest);

    /// <summary>The covariance with the rest against the highest that the same marks, each sorted by itself, could have.</summary>
    public double? Efficiency
    {
        get
        {
            double? highest = Sample.Covariance(Sorted(_marks), Sorted(_rests));
            return highest is null or 0 ? null : Sample.Covariance(Marks, Rest) / highest;
        }
    }

    /// <summary>Whether each mark is nothing or everything.</summary>
    public bool IsRightOrWrong(double? max) => max > 0 && _marks.All(m => m == 0 || m == max);

    /// <summary>From −1 to 1.</summary>
    public double? PointBiserialWithTotal => PointBiserial.Of([.. _marks.Zip(_totals, (mark, total) => (mark > 0, total))]);

    private static Sample Sorted(double[] values) => new([.. values.Order()]);
}
