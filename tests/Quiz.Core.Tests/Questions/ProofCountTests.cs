using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class ProofCountTests
{
    [Fact]
    public void All_four_outcomes_are_counted() => Assert.Equal(
        [2, 0, 1, 0],
        ProofCount.Of([ProofOutcome.RightAndShown, null, ProofOutcome.FoundMisread, ProofOutcome.RightAndShown])
            .Select(c => c.Count));

    [Fact]
    public void Without_any_proof_there_is_nothing_to_count() => Assert.Empty(ProofCount.Of([null]));
}
