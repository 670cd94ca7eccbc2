namespace Quiz.Core.Classroom.Statistics;

/// <summary>The marks of a test: a row for each learner, a column for each question.</summary>
/// <param name="Learners">Each with as many marks as there are questions.</param>
public sealed record MarksTable(Items<MarkedQuestion> Questions, Items<MarkedLearner> Learners)
{
    /// <summary>What the whole test is worth; null where the most of some question is not known.</summary>
    public double? Max =>
        Questions.All(q => q.Max is not null) ? CompensatedSum.Of(Questions.Select(q => q.Max ?? 0)) : null;
}

/// <summary>A column of a table of marks.</summary>
/// <param name="Max">The most that it earns; null where nobody has told.</param>
/// <param name="Guess">What answering at random earns on average, as a share of the most; null where that cannot be
/// said.</param>
public sealed record MarkedQuestion(string Id, double? Max = 1, double? Guess = null);

/// <summary>A row of a table of marks.</summary>
/// <param name="Marks">By question. What was asked and left unanswered earned 0; null is what was not asked.</param>
public sealed record MarkedLearner(string Name, Items<double?> Marks)
{
    public double Total { get; } = SumOf(Marks);

    private static double SumOf(Items<double?> marks)
    {
        var sum = new CompensatedSum();
        foreach (double? mark in marks) sum.Add(mark ?? 0);
        return sum.Value;
    }
}
