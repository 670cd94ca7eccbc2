using System.Runtime.CompilerServices;

namespace Quiz.Core.Classroom.Statistics;

/// <summary>What those who were asked a question earned in it and in the rest of the test.</summary>
internal sealed class ItemColumn
{
    private readonly double[] _marks;
    private readonly double[] _rests;
    private readonly double[] _totals;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ItemColumn(MarksTable table, int column)
    {
        var marks = new List<double>(table.Learners.Count);
        var totals = new List<double>(table.Learners.Count);
        foreach (MarkedLearner learner in table.Learners)
        {
            if (learner.Marks[column] is not { } mark) continue;
            marks.Add(mark);
            totals.Add(learner.Total);
        }

        (_marks, _totals, _rests) = ([.. marks], [.. totals], new double[marks.Count]);
        for (int i = 0; i < _rests.Length; i++) _rests[i] = _totals[i] - _marks[i];
        Marks = new Sample(_marks);
        Rest = new Sample(_rests);
        CovarianceWithTotal = Sample.Covariance(Marks, new Sample(_totals));
    }

    /// <summary>All columns of a table.</summary>
    public static ItemColumn[] Of(MarksTable table) =>
        [.. Enumerable.Range(0, table.Questions.Count).Select(j => new ItemColumn(table, j))];

    public Sample Marks { get; }

    public Sample Rest { get; }

    public double? CovarianceWithTotal { get; }

    /// <summary>From −1 to 1.</summary>
    public double? Discrimination => Sample.Correlation(Marks, Rest);

    /// <summary>
    /// The covariance with the rest against the highest that the same marks, each sorted by itself, could have.
    /// </summary>
    public double? Efficiency
    {
        get
        {
            double? highest = Sample.Covariance(Sorted(_marks), Sorted(_rests));
            return highest is null or 0 ? null : Sample.Covariance(Marks, Rest) / highest;
        }
    }

    /// <summary>Whether each mark is nothing or everything.</summary>
    public bool IsRightOrWrong(double? max) => max > 0 && Array.TrueForAll(_marks, m => m == 0 || m == max);

    /// <summary>From −1 to 1.</summary>
    public double? PointBiserialWithTotal => PointBiserial.Of(Array.ConvertAll(_marks, mark => mark > 0), _totals);

    private static Sample Sorted(double[] values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return new Sample(sorted);
    }
}
