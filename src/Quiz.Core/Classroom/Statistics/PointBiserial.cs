namespace Quiz.Core.Classroom.Statistics;

/// <summary>The correlation between being right in one thing and a score.</summary>
public static class PointBiserial
{
    /// <summary>
    /// (M₁ − M₀) / σ · √(p q), where M₁ and M₀ are the mean scores of those who are right and of the others, σ is the
    /// standard deviation of all scores divided by n, and p and q are the shares of both; null where all are right, all
    /// wrong, or all scores equal.
    /// </summary>
    /// <param name="isRight">Of each learner; as many as there are scores.</param>
    public static double? Of(bool[] isRight, double[] scores)
    {
        List<double> right = [], wrong = [];
        for (int i = 0; i < scores.Length; i++) (isRight[i] ? right : wrong).Add(scores[i]);
        double sum = new Sample(scores).PowerSum(2);
        if (sum == 0) return null;
        double sigma = Math.Sqrt(sum / scores.Length);
        return (new Sample([.. right]).Mean - new Sample([.. wrong]).Mean) / sigma * Math.Sqrt(
            (double)right.Count * wrong.Count) / scores.Length;
    }
}
