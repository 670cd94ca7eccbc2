using Quiz.Core.Progress;
using Quiz.Core.Questions;
using Quiz.Core.Scheduling;

namespace Quiz.Core.Tests.Progress;

public class ProofCountTests
{
    private static CountedAnswer Shown(ProofOutcome? outcome) => Answers.Of("a") with { Proving = outcome };

    [Fact]
    public void All_four_outcomes_are_counted() => Assert.Equal(
        [2, 0, 1, 0],
        ProofCount.Of([Shown(ProofOutcome.RightAndShown), Shown(null), Shown(ProofOutcome.FoundMisread), Shown(ProofOutcome.RightAndShown)]).Select(c => c.Count));

    [Fact]
    public void Without_any_proof_there_is_nothing_to_count() => Assert.Empty(ProofCount.Of([Shown(null)]));
}
