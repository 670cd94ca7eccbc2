namespace Quiz.Core.Sessions;

/// <summary>A show of hands on a question, as far as it is counted.</summary>
public sealed record Vote(Items<Hands> Counts)
{
    public int Total => Counts.Sum(h => h.Count);

    /// <summary>How many hands went up for something; null while that is not counted.</summary>
    public int? Of(string choice) => Counts.FirstOrDefault(h => h.Choice == choice)?.Count;

    /// <summary>The part of all hands that went up for something, from 0 to 1; 0 without any hands.</summary>
    public double Share(string choice) => Total == 0 ? 0 : (double)(Of(choice) ?? 0) / Total;

    /// <summary>The vote with more lines counted, or some of them anew.</summary>
    public Vote With(Items<Hands> counted) =>
        new(Counts.Where(h => counted.All(c => c.Choice != h.Choice)).Concat(counted).ToItems());
}

/// <summary>How many hands went up for one thing.</summary>
/// <param name="Choice">An option's id, an outcome, an answer as it was called out, or <see cref="DontKnow"/>.</param>
/// <param name="Count">From 0 to <see cref="Most"/>.</param>
public sealed record Hands(string Choice, int Count)
{
    /// <summary>The choice of those who do not know. No option and no answer is empty.</summary>
    public const string DontKnow = "";

    /// <summary>More hands than any hall holds are a slip of the keyboard.</summary>
    public const int Most = 9999;
}
