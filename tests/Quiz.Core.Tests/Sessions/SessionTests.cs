using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions;

public class SessionTests
{
    private static Session Asking(Mode mode, params Question[] questions) =>
        After(Build.Session(mode, questions), s => s.Begin());

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

    private static SessionEvent? Type(Session session, string text) =>
        session.Submit(new FillAnswer([text]), Build.Noon);

    [Fact]
    public void It_begins_with_the_article_and_goes_on_to_the_first_question()
    {
        Session session = Build.Session(Mode.Practice, Build.Choice("q"));
        Assert.Equal(Stage.Reading, session.Stage);
        Assert.Equal(Stage.Asking, After(session, s => s.Begin()).Stage);
    }

    [Fact]
    public void Only_the_first_try_scores()
    {
        Session session = After(Asking(Mode.Practice, Build.Choice("q")), Give("b"), Give("a"));
        Assert.Equal(2, session.Current.Attempts.Count);
        Assert.Equal(0, session.Current.Marks);
        Assert.Equal(Rung.Key, session.Rung);
    }

    [Fact]
    public void A_wrong_answer_climbs_from_what_it_says_to_the_hint_to_the_key()
    {
        Session session = After(Asking(Mode.Practice, Build.Choice("q")), Give("b"));
        Assert.Equal(Rung.WhatItSays, session.Rung);
        session = After(session, Give("c"));
        Assert.Equal(Rung.Hint, session.Rung);
        session = After(session, Give("d"));
        Assert.Equal(Rung.Key, session.Rung); // one option is left: there is nothing to look for
    }

    [Fact]
    public void Where_answers_do_not_run_out_the_place_comes_before_the_key()
    {
        Question question = Build.Fill("q") with { Hint = "It gives light." };
        Session session = Asking(Mode.Practice, question);
        Rung[] rungs = new Rung[4];
        string[] texts = ["fire", "sun", "moon", "star"];
        for (int i = 0; i < texts.Length; i++)
        {
            session = session.Apply(Type(session, texts[i])!, Build.Noon);
            rungs[i] = session.Rung;
        }

        Assert.Equal([Rung.WhatItSays, Rung.Hint, Rung.Place, Rung.Key], rungs);
    }

    [Fact]
    public void With_two_options_a_wrong_answer_tells_all_at_once()
    {
        ChoiceQuestion question = Build.Choice("q");
        Session session = After(
            Asking(Mode.Practice, question with { Options = [question.Options[0], question.Options[1]] }), Give("b"));
        Assert.Equal(Rung.Key, session.Rung);
    }

    [Fact]
    public void The_answer_can_be_asked_for_after_a_wrong_try() =>
        Assert.Equal(Rung.Key, After(Asking(Mode.Practice, Build.Choice("q")), Give("b"), s => s.Reveal()).Rung);

    [Fact]
    public void I_dont_know_tells_all_and_counts_apart()
    {
        Session session = After(Asking(Mode.Practice, Build.Choice("q")), s => s.DontKnow(Build.Noon));
        Assert.Equal(Rung.Key, session.Rung);
        Results results = Results.Of(session);
        Assert.Equal((0, 1, 0.0), (results.Wrong, results.DontKnow, results.Marks));
    }

    [Fact]
    public void The_same_wrong_answer_is_not_taken_twice() =>
        Assert.Null(Give("b")(After(Asking(Mode.Practice, Build.Choice("q")), Give("b"))));

    [Fact]
    public void A_tick_can_be_undone_until_the_verdict()
    {
        Session session =
            After(Asking(Mode.Practice, Build.Choice("q")), s => s.Choose("b"), s => s.Choose("c"), s => s.Undo());
        Assert.Equal(new ChoiceAnswer(["b"]), session.Current.Draft);
        Assert.False(After(session, s => s.Submit(Build.Noon)).CanUndo);
    }

    [Fact]
    public void An_option_whose_striking_is_undone_can_be_given_again()
    {
        Session struck = After(Asking(Mode.Practice, Build.Choice("q")), s => s.Choose("b"), s => s.Strike("c"));
        Assert.Equal(["c"], struck.Current.Struck);
        Session undone = After(struck, s => s.Undo());
        Assert.Empty(undone.Current.Struck);
        Assert.Equal(new ChoiceAnswer(["b"]), undone.Current.Draft);
        Assert.Equal("c", Assert.Single(((ChoiceAnswer)After(undone, Give("c")).Current.Attempts[0].Answer).Options));
    }

    [Fact]
    public void Undo_leaves_flags_and_hints_alone()
    {
        Session session = After(Asking(Mode.Practice, Build.Choice("q")), s => s.Choose("b"), s => s.Flag(),
            s => s.OpenHint(), s => s.Undo());
        Assert.Null(session.Current.Draft);
        Assert.True(session.Current is { IsFlagged: true, HintOpened: true });
    }

    [Fact]
    public void A_slip_of_the_hand_is_noted_and_the_score_stays()
    {
        Session session = After(Asking(Mode.Practice, Build.Choice("q")), Give("b"), s => s.SayMisKeyed());
        Assert.True(session.Current.IsMisKeyed);
        Assert.Equal(0, session.Current.Marks);
        Assert.Null(session.SayMisKeyed());
    }

    [Fact]
    public void In_a_test_nothing_is_told_and_everything_can_change_until_it_is_handed_in()
    {
        Session session = After(Asking(Mode.Test, Build.Choice("q"), Build.Choice("r")), Give("b"));
        Assert.Equal(Rung.None, session.Rung);
        Assert.Null(session.OpenHint());
        session = After(session, Give("a"), s => s.Next(), s => s.OpenOverview(), s => s.Finish());
        Assert.Equal(Rung.Key, session.Rung);
        Assert.Equal(1, Results.Of(session).Right);
        Assert.Equal(1, Results.Of(session).Blank);
        Assert.Null(session.Submit(new ChoiceAnswer(["a"]), Build.Noon));
    }

    [Fact]
    public void In_a_test_an_answer_can_be_undone_after_moving_on()
    {
        Session session =
            After(Asking(Mode.Test, Build.Choice("q"), Build.Choice("r")), Give("b"), s => s.Next(), s => s.Undo());
        Assert.Equal(0, session.Index);
        Assert.False(session.Current.IsAnswered);
    }

    [Fact]
    public void A_closed_book_opens_with_the_verdict()
    {
        Bank bank = Build.Bank(Build.Choice("q"));
        Plan plan = SittingPlanner.Plan(
            bank, new SittingOptions { Seed = 1, Book = BookPolicy.Closed }, new Dictionary<string, int>());
        Session session = After(Session.Start(bank, plan, Build.Noon), s => s.Begin());
        Assert.False(session.BookIsOpen);
        Assert.Null(session.OpenPassage("p1"));
        Assert.True(After(session, Give("b")).BookIsOpen);
    }

    [Fact]
    public void Practice_ends_by_itself_when_nothing_is_left_open()
    {
        Session session = After(Asking(Mode.Practice, Build.Choice("q")), Give("a"));
        Assert.IsType<Finished>(session.Next());
        Assert.Equal(new Went(Stage.Overview, 0), Asking(Mode.Practice, Build.Choice("q")).Next());
    }

    [Fact]
    public void An_answer_is_kept_with_all_that_later_parts_need()
    {
        Session session = Asking(Mode.Practice, Build.Choice("q"));
        var answered = (Answered)session.Submit(new ChoiceAnswer(["b"]), Build.Noon.AddSeconds(7.25))!;
        Assert.Equal(("q", "single-choice", "c-q", "k-q"),
            (answered.Question, answered.Type, answered.ContentHash, answered.KeyHash));
        Assert.Equal(session.Current.Options.Select(o => new ShownOption(o.Id, o.Text)), answered.Shown);
        Assert.Equal((1, false, 7.2, 0.0, Outcome.Wrong),
            (answered.Try, answered.HintUsed, answered.Seconds, answered.Score, answered.Outcome));
    }

    [Fact]
    public void A_dispute_is_kept_with_its_reason() =>
        Assert.Equal("Two are right.",
            After(Asking(Mode.Practice, Build.Choice("q")), s => s.Dispute(" Two are right. ")).Current.Dispute);
}
