namespace Quiz.Core.Classroom.Statistics;

/// <summary>The reliability of a test whose questions are right or wrong, by the formula KR-20.</summary>
public static class KuderRichardson
{
    /// <summary>
    /// k / (k − 1) · (1 − Σ p q / σ²), up to 1. As p q is a variance divided by n, so is σ²: one of each kind would
    /// give another figure. Null where a mark is given in part, somebody was not asked, there are fewer than two
    /// questions, or totals do not differ.
    /// </summary>
    public static double? Formula20(MarksTable table) => Formula20(table, ItemColumn.Of(table));

    /// <param name="columns">Those of the table.</param>
    internal static double? Formula20(MarksTable table, ItemColumn[] columns)
    {
        int k = table.Questions.Count, n = table.Learners.Count;
        if (k < 2 || n == 0 || columns.Any(c => c.Marks.N < n)) return null;
        double sum = 0;
        for (int j = 0; j < k; j++)
        {
            double? max = table.Questions[j].Max;
            if (!columns[j].IsRightOrWrong(max)) return null;
            double p = (columns[j].Marks.Mean ?? 0) / (max ?? 1);
            sum += p * (1 - p) * (max ?? 1) * (max ?? 1);
        }

        double variance = new Sample([.. table.Learners.Select(l => l.Total)]).PowerSum(2) / n;
        return variance == 0 ? null : Formula20(k, sum, variance);
    }

    /// <param name="k">How many questions there are, at least two.</param>
    /// <param name="sum">The sum of p q over the questions.</param>
    /// <param name="variance">The variance of the totals, divided by n.</param>
    public static double Formula20(int k, double sum, double variance) => (double)k / (k - 1) * (1 - sum / variance);
}
