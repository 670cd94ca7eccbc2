namespace Quiz.Core.Questions;

/// <summary>How often answer and proof had an outcome.</summary>
/// <param name="Count">Null where so few that it must not be told.</param>
public sealed record ProofCount(ProofOutcome Outcome, int? Count)
{
    /// <summary>All four outcomes in their order; none if no proof counted.</summary>
    public static Items<ProofCount> Of(IEnumerable<ProofOutcome?> proofs)
    {
        int[] counts = new int[Enum.GetValues<ProofOutcome>().Length];
        foreach (ProofOutcome? proof in proofs)
        {
            if (proof is { } outcome) counts[(int)outcome]++;
        }

        return Of(counts);
    }

    /// <param name="counts">By outcome.</param>
    internal static Items<ProofCount> Of(int[] counts) =>
        counts.Sum() == 0 ? [] : counts.Select((count, i) => new ProofCount((ProofOutcome)i, count)).ToItems();
}
