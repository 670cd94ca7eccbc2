using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Sessions;

public class ReadingTraceTests
{
    [Fact]
    public void Answers_are_told_by_what_was_on_the_screen_before()
    {
        Session session = Sitting(Mode.Practice, BookPolicy.Open);
        session = Answer(session, "q1"); // without the text
        session = Answer(session, "q2", "p1", "p2"); // q2 turns on p1
        session = Answer(session, "q3", "p1"); // q3 turns on p2
        session = Answer(session, "silent", "p2"); // nothing decides
        Assert.Equal(new ReadingTrace(Answers: 4, Unopened: 1, Placed: 2, AtPlace: 1), ReadingTrace.Of(session));
    }

    [Fact]
    public void What_needs_no_text_or_is_the_text_is_left_out()
    {
        Session session = Sitting(Mode.Practice, BookPolicy.Open);
        Assert.Null(ReadingTrace.Of(session));
        session = At(session, "q1");
        session = session.Apply(session.DontKnow(Build.Noon)!, Build.Noon);
        session = At(session, "marked");
        session = session.Apply(session.Submit(new MarkAnswer(["p1.1"]), Build.Noon)!, Build.Noon);
        Assert.Null(ReadingTrace.Of(session));
    }

    [Fact]
    public void With_a_closed_book_nothing_is_told() =>
        Assert.Null(ReadingTrace.Of(Answer(Sitting(Mode.Test, BookPolicy.Closed), "q1")));

    [Fact]
    public void What_is_looked_at_after_the_answer_is_no_trace_of_it()
    {
        Session session = Answer(Sitting(Mode.Test, BookPolicy.Open, ProofPolicy.Required), "q1");
        Assert.Equal(Asking.Proof, session.Asks);
        Assert.Null(session.OpenPassage("p1"));
        Assert.Null(session.SeePassages(["p1"]));
        Assert.Equal(1, ReadingTrace.Of(session)?.Unopened);
    }

    [Fact]
    public void What_was_seen_is_noted_as_far_as_it_was_not_opened()
    {
        Session session = At(Sitting(Mode.Practice, BookPolicy.Open), "q1");
        session = session.Apply(session.OpenPassage("p1")!, Build.Noon);
        Assert.Equal(new PassagesSeen("q1", ["p2"]), session.SeePassages(["p1", "p2"]));
        session = session.Apply(new PassagesSeen("q1", ["p2"]), Build.Noon);
        Assert.Equal(["p1", "p2"], session.Current.Opened);
        Assert.Null(session.SeePassages(["p2"]));
    }

    private static Session Sitting(Mode mode, BookPolicy book, ProofPolicy? prove = null) => Build.Session(
        new SittingOptions { Mode = mode, Book = book, Prove = prove, Count = null, Seed = 7 },
        Build.Choice("q1"), Build.Choice("q2"), Build.Choice("q3", 2), Build.Choice("silent") with { Evidence = [] },
        Build.Mark("marked"));

    private static Session At(Session session, string question) =>
        session.Apply(new Went(Stage.Asking, session.Plan.Questions.ToList().IndexOf(question)), Build.Noon);

    private static Session Answer(Session session, string question, params string[] seen)
    {
        session = At(session, question);
        if (session.SeePassages([.. seen]) is { } noted) session = session.Apply(noted, Build.Noon);
        return session.Apply(session.Submit(new ChoiceAnswer(["a"]), Build.Noon)!, Build.Noon);
    }
}
