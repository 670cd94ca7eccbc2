using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class JudgementTests
{
    private static readonly ChoiceQuestion Question = Build.Choice("q"); // its evidence is the sentence p1.1

    private static readonly Proof Right = new(["p1.1"]), Wrong = new(["p1.2"]);

    private static readonly ChoiceAnswer Key = new(["a"]), NotKey = new(["b"]);

    [Theory]
    [InlineData("a", "p1.1", ProofOutcome.RightAndShown, 1)]
    [InlineData("a", "p1.2", ProofOutcome.RightNotShown, 0.5)]
    [InlineData("a", "p1.1 p1.2", ProofOutcome.RightNotShown, 0.5)]
    [InlineData("a", "", ProofOutcome.RightNotShown, 0.5)]
    [InlineData("b", "p1.1", ProofOutcome.FoundMisread, 0)]
    [InlineData("b", "p1.2", ProofOutcome.NotFound, 0)]
    [InlineData("b", "", ProofOutcome.NotFound, 0)]
    public void Answer_and_proof_have_four_outcomes_and_half_the_score_is_for_the_proof(
        string option, string proof, ProofOutcome outcome, double score)
    {
        var given = new Proof(proof.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToItems());
        Judgement judgement = Judgement.Of(Question, new ChoiceAnswer([option]), given, ProofPolicy.Required);
        Assert.Equal((outcome, score), (judgement.Proof, judgement.Score));
        Assert.Equal(option == "a" ? 1 : 0, judgement.Verdict.Score);
    }

    [Theory]
    [InlineData(ProofPolicy.Required, ProofOutcome.RightNotShown, 0.5)]
    [InlineData(ProofPolicy.Optional, null, 1)]
    [InlineData(ProofPolicy.Never, null, 1)]
    public void Without_a_proof_only_a_required_one_costs(ProofPolicy policy, ProofOutcome? outcome, double score)
    {
        Judgement judgement = Judgement.Of(Question, Key, null, policy);
        Assert.Equal((outcome, score), (judgement.Proof, judgement.Score));
    }

    [Fact]
    public void An_optional_proof_counts_if_it_is_given() =>
        Assert.Equal(0.5, Judgement.Of(Question, Key, Wrong, ProofPolicy.Optional).Score);

    [Fact]
    public void Where_no_proof_is_asked_for_none_counts() =>
        Assert.Equal((null, 1.0), ProofOf(Judgement.Of(Question, Key, Wrong)));

    [Fact]
    public void Where_the_text_is_silent_it_is_right_that_no_sentence_says_so()
    {
        ChoiceQuestion unsaid = Question with { IsUnsaid = true, Evidence = [] };
        Assert.Equal((ProofOutcome.RightAndShown, 1),
            ProofOf(Judgement.Of(unsaid, Key, Proof.None, ProofPolicy.Required)));
        Assert.Equal((ProofOutcome.RightNotShown, 0.5),
            ProofOf(Judgement.Of(unsaid, Key, Right, ProofPolicy.Required)));
    }

    [Fact]
    public void Without_evidence_nothing_can_be_proved() =>
        Assert.Equal((null, 1.0),
            ProofOf(Judgement.Of(Question with { Evidence = [] }, Key, Right, ProofPolicy.Required)));

    [Fact]
    public void A_part_of_the_score_is_halved_as_well()
    {
        FillQuestion fill = Build.Fill("q"); // "light" earns half, and its evidence is p1.1
        Assert.Equal((ProofOutcome.FoundMisread, 0.5),
            ProofOf(Judgement.Of(fill, new FillAnswer(["light"]), Right, ProofPolicy.Required)));
        Assert.Equal((ProofOutcome.NotFound, 0.25),
            ProofOf(Judgement.Of(fill, new FillAnswer(["light"]), Wrong, ProofPolicy.Required)));
    }

    [Fact]
    public void Not_to_know_needs_no_proof_and_has_no_penalty()
    {
        Judgement judgement = Judgement.Of(Question, new DontKnow(), null, ProofPolicy.Required, 3);
        Assert.Equal((null, 0.0, 0), (judgement.Proof, judgement.Score, judgement.Mark));
    }

    [Fact]
    public void Certainty_is_tallied_apart_from_the_score_and_from_the_proof()
    {
        Judgement sure = Judgement.Of(Question, Key, Wrong, ProofPolicy.Required, 3);
        Assert.Equal((0.5, 3), (sure.Score, sure.Mark));
        Assert.Equal(-6, Judgement.Of(Question, NotKey, certainty: 3).Mark);
        Assert.Null(Judgement.Of(Question, Key).Mark);
    }

    [Fact]
    public void Where_there_is_something_between_right_and_wrong_certainty_is_not_tallied() =>
        Assert.Null(Judgement.Of(Build.Fill("q"), new FillAnswer(["lamp"]), certainty: 3).Mark);

    [Fact]
    public void A_proof_never_raises_the_score_and_never_takes_more_than_half() =>
        Gen.Select(Gen.OneOf<string>("a", "b"), Gen.OneOf<Proof?>(null, Right, Wrong, Proof.None),
            Gen.Enum<ProofPolicy>()).Sample((option, proof, policy) =>
        {
            Judgement judgement = Judgement.Of(Question, new ChoiceAnswer([option]), proof, policy);
            Assert.InRange(judgement.Score, judgement.Verdict.Score / 2, judgement.Verdict.Score);
        });

    private static (ProofOutcome?, double) ProofOf(Judgement judgement) => (judgement.Proof, judgement.Score);
}
