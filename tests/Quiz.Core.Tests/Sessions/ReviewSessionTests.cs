using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions;

/// <summary>Sittings on what is due.</summary>
public class ReviewSessionTests
{
    [Fact]
    public void The_book_is_closed_until_the_answer_is_given_and_there_is_one_try()
    {
        Session session = Review();
        Assert.False(session.BookIsOpen);

        session = session.Apply(session.Submit(new ChoiceAnswer(["b"]), Build.Noon)!, Build.Noon); // it takes an answer
        Assert.Equal(Rung.Key, session.Rung);
        Assert.True(session.BookIsOpen);
        Assert.Null(session.Submit(new ChoiceAnswer(["a"]), Build.Noon));
        Assert.Null(session.Reveal());
    }

    [Fact]
    public void Questions_keep_the_order_in_which_they_are_due() =>
        Assert.Equal(["q3", "q1", "q2"], Review().Questions.Select(q => q.Question.Id));

    [Fact]
    public void A_review_that_has_taken_its_time_ends_with_the_question_at_hand()
    {
        Session session = Review(minutes: 2);
        Assert.IsType<Went>(session.Next());

        // it takes an answer
        session = session.Apply(session.Submit(new ChoiceAnswer(["a"]), Build.Noon)!, Build.Noon.AddMinutes(2.5));
        Assert.True(session.IsEnough);
        Assert.IsType<Finished>(session.Next());
    }

    [Fact]
    public void Pauses_and_clocks_set_back_take_no_time()
    {
        Session session = Review(minutes: 20);
        session = session.Apply(new Flagged("q3", true), Build.Noon.AddHours(5));
        session = session.Apply(new Flagged("q3", false), Build.Noon.AddHours(-2));
        session = session.Apply(new Resumed(), Build.Noon.AddHours(9));
        session = session.Apply(new Flagged("q3", true), Build.Noon.AddHours(9).AddSeconds(30));
        Assert.Equal(TimeSpan.FromMinutes(3.5), session.Spent);
    }

    [Fact]
    public void A_changed_key_is_decided_on_once_it_is_shown()
    {
        Session session = Review(changed: "q3");
        Assert.Null(session.DecideKey(true));

        session = session.Apply(session.DontKnow(Build.Noon)!, Build.Noon); // it takes an answer
        Assert.Equal(new KeyDecided("q3", "k-q3", true), session.DecideKey(true));
        session = session.Apply(session.DecideKey(true)!, Build.Noon); // as above
        Assert.Null(session.DecideKey(true));
        Assert.Equal(new KeyDecided("q3", "k-q3", false), session.DecideKey(false));
    }

    [Fact]
    public void A_key_that_has_not_changed_is_not_asked_about()
    {
        Session session = Review(changed: "q1");
        Assert.Null(session.Apply(session.DontKnow(Build.Noon)!, Build.Noon).DecideKey(true)); // it takes an answer
    }

    [Fact]
    public void What_went_wrong_in_a_review_is_practised_with_the_book_open()
    {
        Session session = Review(minutes: 2, changed: "q1");
        Plan again = SittingPlanner.Again(session.Plan, ["q1"], "s", session.Bank, 1);
        Assert.Equal((Mode.Practice, BookPolicy.Open, null, 0),
            (again.Mode, again.Book, again.Minutes, again.ChangedKeys.Count));
    }

    private static Session Review(int? minutes = null, params Items<string> changed)
    {
        Session made = Build.Session(
            new SittingOptions { Count = null, Seed = 7 }, Build.Choice("q1"), Build.Choice("q2"), Build.Choice("q3"));
        Plan plan = SittingPlanner.Review(
            made.Bank, new SittingOptions { Seed = 7 }, ["q3", "q1", "q2"], minutes, changed);
        Session session = Session.Start(made.Bank, plan, Build.Noon);
        return session.Apply(session.Begin()!, Build.Noon); // it stands at its beginning
    }
}
