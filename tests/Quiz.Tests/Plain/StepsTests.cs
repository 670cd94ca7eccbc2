using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Plain;

/// <summary>What is asked for in lines between an answer and its verdict: the proof and the certainty.</summary>
public sealed class StepsTests
{
    private static readonly Question[] Two = [Lighthouse.Fuel, Lighthouse.Sleeps];

    [Fact]
    public void A_proof_comes_before_the_verdict() =>
        Run(Proving(Two), "3", "", "0", "s9", "s1 s2", ":dk", ":hint", ":answer", ":strike 1", ":skip", ":help me",
            "1.1", "2", ":article 2", "s4").Check("proof");

    [Fact]
    public void A_wrong_answer_may_have_found_the_sentence() =>
        Run(Proving(Two), "1", "s1", "3", "1", ":group 1", "none", ":group 1", ":group", ":group 3").Check(
            "proof-found");

    [Fact]
    public void Where_the_text_is_silent_that_is_the_proof()
    {
        ChoiceQuestion silent = Lighthouse.Sleeps with { Evidence = [], IsUnsaid = true };
        Run(Proving(silent, silent with { Id = "again" }), "2", "N", "2", "s3").Check("proof-silent");
    }

    [Fact]
    public void An_optional_proof_can_be_skipped() =>
        Run(Lighthouse.Asking(Lighthouse.Practice([.. Two, Lighthouse.Payer]), ProofPolicy.Optional), "3", "", "2",
            ":skip", "the town", "s4").Check("proof-optional");

    [Fact]
    public void Certainty_is_said_in_words_of_probability() =>
        Run(Lighthouse.Asking(Lighthouse.Practice([.. Two, Lighthouse.When]), null, certainty: true), "3", "", "0", "4",
            "sure", "1", "1", "3", "1 3", ":group 1").Check("certainty");

    [Fact]
    public void Each_step_is_taken_back_by_itself() =>
        Run(Lighthouse.Asking(Lighthouse.Practice(Two), ProofPolicy.Required, certainty: true), "1", ":undo", "3", "s2",
            ":undo", ":undo", ":undo", "3", "s1", "2", ":undo").Check("steps-undone");

    [Fact]
    public void A_book_opened_for_the_proof_leaves_the_answer_as_it_is() =>
        Run(Lighthouse.Asking(
            Lighthouse.Session(Lighthouse.Bank(Two), Mode.Practice, BookPolicy.Closed),
            ProofPolicy.Required), ":article", "3", ":article 1", ":undo", "1").Check("proof-closed-book");

    [Fact]
    public void A_sitting_is_taken_up_at_the_very_step()
    {
        Transcript answered =
            Run(Lighthouse.Asking(Lighthouse.Practice(Two), ProofPolicy.Required, certainty: true), "3");
        Transcript proved = Run(answered.Session, "s1").Check("resumed-at-proof");
        Run(proved.Session, "3").Check("resumed-at-certainty");
    }

    [Fact]
    public void A_step_left_behind_waits() =>
        Run(Proving(Two), "3", ":next", ":next", "1", "s1", "2", "s3").Check("proof-left-behind");

    [Fact]
    public void A_test_keeps_each_part_and_lets_all_of_it_change() =>
        Run(
            Lighthouse.Asking(Lighthouse.Test(Two), ProofPolicy.Required, certainty: true),
            "1", "s2", "3", "2", ":overview", "1", "1", "", "", "2", "n", "1", "1", "3", "s1", "2", ":handin", ":all")
            .Check("test-steps");

    private static Session Proving(params Question[] questions) =>
        Lighthouse.Asking(Lighthouse.Practice(questions), ProofPolicy.Required);

    private static Transcript Run(Session session, params string[] lines) => new(session, lines);
}
