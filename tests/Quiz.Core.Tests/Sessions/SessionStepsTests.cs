using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Sessions;

/// <summary>What is asked for between an answer and its verdict: the proof and the certainty.</summary>
public class SessionStepsTests
{
    private static readonly Proof Right = new(["p1.1"]);
    private static readonly Proof Wrong = new(["p2.1"]);

    private static Session Begun(SittingOptions options, params Question[] questions) =>
        After(Build.Session(options, questions), s => s.Begin());

    private static SittingOptions Options(Mode mode = Mode.Practice, ProofPolicy? prove = null, bool certainty = false,
        BookPolicy book = BookPolicy.Open) =>
        new() { Mode = mode, Count = null, Seed = 7, Prove = prove, Certainty = certainty, Book = book };

    private static Session After(Session session, params Func<Session, SessionEvent?>[] moves)
    {
        foreach (Func<Session, SessionEvent?> move in moves)
        {
            session = session.Apply(
                move(session) ?? throw new InvalidOperationException("The move is not allowed."), Build.Noon);
        }

        return session;
    }

    private static Func<Session, SessionEvent?> Give(string option) =>
        s => s.Submit(new ChoiceAnswer([option]), Build.Noon);

    private static Func<Session, SessionEvent?> Prove(Proof? proof) => s => s.Prove(proof, Build.Noon);

    private static Func<Session, SessionEvent?> BeSure(int level) => s => s.BeSure(level, Build.Noon);

    [Fact]
    public void Answer_proof_and_certainty_are_asked_for_one_after_another_before_the_verdict()
    {
        Session session = Begun(Options(prove: ProofPolicy.Required, certainty: true), Build.Choice("q"));
        Assert.Equal(Asking.Answer, session.Asks);
        session = After(session, Give("a"));
        Assert.Equal((Asking.Proof, Rung.None, false), (session.Asks, session.Rung, session.AsksAnswer));
        session = After(session, Prove(Right));
        Assert.Equal((Asking.Certainty, Rung.None), (session.Asks, session.Rung));
        session = After(session, BeSure(3));
        Assert.Equal((Rung.Key, 1.0, ProofOutcome.RightAndShown, 3), (session.Rung, session.Current.Marks,
            session.Current.Scored!.Judgement.Proof, session.Current.Scored.Judgement.Mark));
    }

    [Theory]
    [InlineData("a", "p1.1", 1, ProofOutcome.RightAndShown)]
    [InlineData("a", "p2.1", 0.5, ProofOutcome.RightNotShown)]
    [InlineData("a", "none", 0.5, ProofOutcome.RightNotShown)]
    [InlineData("b", "p1.1", 0, ProofOutcome.FoundMisread)]
    [InlineData("b", "p2.1", 0, ProofOutcome.NotFound)]
    public void A_proof_makes_four_outcomes_and_half_the_score(
        string option, string sentence, double marks, ProofOutcome outcome)
    {
        Proof proof = sentence == "none" ? Proof.None : new Proof([sentence]);
        Session session =
            After(Begun(Options(prove: ProofPolicy.Required), Build.Choice("q")), Give(option), Prove(proof));
        Assert.Equal((marks, outcome), (session.Current.Marks, session.Current.Scored!.Judgement.Proof));
    }

    [Fact]
    public void Where_the_text_is_silent_no_sentence_is_the_proof()
    {
        Question silent = Build.Choice("q") with { Evidence = [], IsUnsaid = true };
        Session session = After(Begun(Options(prove: ProofPolicy.Required), silent), Give("a"), Prove(Proof.None));
        Assert.Equal((1.0, ProofOutcome.RightAndShown),
            (session.Current.Marks, session.Current.Scored!.Judgement.Proof));
    }

    [Fact]
    public void Only_an_optional_proof_can_be_skipped_and_that_costs_nothing()
    {
        Assert.Null(After(Begun(Options(prove: ProofPolicy.Required), Build.Choice("q")), Give("a")).Prove(
            null, Build.Noon));
        Session skipped = After(Begun(Options(prove: ProofPolicy.Optional), Build.Choice("q")), Give("a"), Prove(null));
        Assert.Equal((1.0, null), (skipped.Current.Marks, skipped.Current.Scored!.Judgement.Proof));
    }

    [Theory]
    [InlineData(null, null, ProofPolicy.Never)]
    [InlineData(null, ProofPolicy.Required, ProofPolicy.Required)]
    [InlineData(ProofPolicy.Optional, ProofPolicy.Required, ProofPolicy.Optional)]
    [InlineData(ProofPolicy.Never, ProofPolicy.Required, ProofPolicy.Never)]
    [InlineData(ProofPolicy.Required, ProofPolicy.Never, ProofPolicy.Never)]
    public void The_learner_has_the_say_over_proofs_unless_the_author_wants_none(
        ProofPolicy? learner, ProofPolicy? author, ProofPolicy expected)
    {
        Session session = Begun(Options(prove: learner), Build.Choice("q") with { Prove = author });
        Assert.Equal(expected, session.ProofPolicyOf(session.Current.Question));
    }

    [Fact]
    public void What_cannot_be_proved_is_not_asked_to_be()
    {
        Session session = After(
            Begun(Options(prove: ProofPolicy.Required), Build.Mark("q")),
            s => s.Submit(new MarkAnswer(["p1.1"]), Build.Noon));
        Assert.Equal(Rung.Key, session.Rung);
    }

    [Fact]
    public void Not_knowing_needs_no_proof_and_no_certainty()
    {
        Session session = After(
            Begun(Options(prove: ProofPolicy.Required, certainty: true), Build.Choice("q")),
            s => s.DontKnow(Build.Noon));
        Assert.Equal((Rung.Key, 0, null),
            (session.Rung, session.Current.Scored!.Judgement.Mark, session.Current.Scored.Judgement.Proof));
    }

    [Fact]
    public void A_second_look_asks_for_the_answer_only()
    {
        Session session = After(Begun(Options(prove: ProofPolicy.Required, certainty: true), Build.Choice("q")),
            Give("b"), Prove(Wrong), BeSure(1), Give("a"));
        Assert.Equal((Rung.Key, 2), (session.Rung, session.Current.Attempts.Count));
    }

    [Fact]
    public void Certainty_is_asked_of_right_or_wrong_only()
    {
        Session session = After(
            Begun(Options(certainty: true), Build.Pair("q")),
            s => s.Submit(new PairAnswer([new Pairing("1", "x")]), Build.Noon));
        Assert.Equal((0.5, null), (session.Current.Scored!.Score, session.Current.Scored.Certainty));
    }

    [Fact]
    public void Each_step_can_be_undone_until_the_verdict()
    {
        Session asked = Begun(Options(prove: ProofPolicy.Required, certainty: true), Build.Choice("q"));
        Session sure = After(asked, Give("a"), Prove(Right));
        Session proving = After(sure, s => s.Undo());
        Assert.Equal((Asking.Proof, new Pending(new ChoiceAnswer(["a"]))), (proving.Asks, proving.Current.Pending));
        Assert.Equal(Asking.Answer, After(proving, s => s.Undo()).Asks);
        Assert.Null(After(sure, BeSure(2)).Undo());
    }

    [Fact]
    public void A_book_that_a_proof_has_opened_leaves_no_way_back_to_the_answer()
    {
        Session session = Begun(Options(prove: ProofPolicy.Required, book: BookPolicy.Closed), Build.Choice("q"));
        Assert.False(session.BookIsOpen);
        session = After(session, Give("a"));
        Assert.True(session.BookIsOpen);
        Assert.Null(session.Undo());
    }

    [Fact]
    public void In_a_test_each_part_counts_at_once_and_can_be_changed()
    {
        Session session = After(
            Begun(Options(Mode.Test, ProofPolicy.Required, certainty: true), Build.Choice("q"), Build.Choice("r", 2)),
            Give("a"));
        Assert.Equal((Asking.Proof, 0.5), (session.Asks, session.Current.Marks)); // left here, the answer is not lost
        session = After(session, Prove(Wrong), BeSure(3), s => s.Next(), s => s.Back());
        Assert.Equal((Asking.Answer, 0.5, 3), (session.Asks, session.Current.Marks, session.Current.Scored!.Certainty));
        session = After(session, Give("a"));
        Assert.Equal(Wrong, session.Current.Pending!.Proof); // the same answer keeps its proof until another is given
        session = After(session, Prove(Right), BeSure(1), s => s.Finish());
        Assert.Equal((1.0, 1), (session.Questions[0].Marks, session.Questions[0].Scored!.Judgement.Mark));
    }

    [Fact]
    public void Another_answer_in_a_test_wants_another_proof()
    {
        Session session = After(
            Begun(Options(Mode.Test, ProofPolicy.Required), Build.Choice("q"), Build.Choice("r", 2)),
            Give("a"),
            Prove(Right),
            Give("b"));
        Assert.Null(session.Current.Scored!.Proof);
    }

    [Fact]
    public void An_open_answer_is_compared_with_its_rubric_and_stays_outside_the_score()
    {
        Session session = After(Begun(Options(), Build.Open("q")), s => s.Submit(new OpenAnswer("because"), Build.Noon),
            s => s.Assess(1), s => s.Assess(0), s => s.Assess(1));
        Assert.Equal([0], session.Current.Met);
        Results results = Results.Of(session);
        Assert.Equal((0, 0, 1, true), (results.Marks, results.Points, results.Unscored, results.NotRight.IsEmpty));
    }

    [Fact]
    public void Results_tell_what_was_shown_and_what_was_sure_and_wrong()
    {
        Session session = After(
            Begun(Options(prove: ProofPolicy.Required, certainty: true), Build.Choice("q"), Build.Choice("r"),
                Build.Choice("t")),
            Give("a"), Prove(Right), BeSure(2), s => s.Next(),
            Give("b"), Prove(Right), BeSure(3), s => s.Reveal(), s => s.Next(),
            s => s.DontKnow(Build.Noon), s => s.Finish());
        Results results = Results.Of(session);
        Assert.Equal([1, 0, 1, 0], results.ByProof.Select(p => p.Questions.Count));
        Assert.Equal([new CertaintyTally(2, 1, 1), new CertaintyTally(3, 0, 1)], results.ByCertainty);
        Assert.Equal(-4, results.CertaintyMarks);
        Assert.Equal([session.Questions[1].Question.Id], results.SureAndWrong);
    }
}
