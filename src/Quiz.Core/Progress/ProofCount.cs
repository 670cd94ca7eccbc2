using Quiz.Core.Questions;
using Quiz.Core.Scheduling;

namespace Quiz.Core.Progress;

/// <summary>How often answer and proof had an outcome.</summary>
public sealed record ProofCount(ProofOutcome Outcome, int Count)
{
    /// <summary>All four outcomes in their order; none if no proof counted yet.</summary>
    public static Items<ProofCount> Of(IReadOnlyCollection<CountedAnswer> answers) => answers.All(a => a.Proving is null)
        ? []
        : Enum.GetValues<ProofOutcome>().Select(o => new ProofCount(o, answers.Count(a => a.Proving == o))).ToItems();
}
