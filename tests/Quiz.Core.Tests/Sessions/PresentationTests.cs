using Quiz.Core.Banks;
using Quiz.Core.Classroom.Printing;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Core.Tests.Exchange;

namespace Quiz.Core.Tests.Sessions;

/// <summary>A class answers together: hands, votes after talking, the key when it is asked for.</summary>
public class PresentationTests
{
    [Theory]
    [InlineData(12)]
    [InlineData(3)]
    public void It_asks_what_the_worksheet_asks_in_its_order(int count)
    {
        var options = new SittingOptions
        {
            Seed =
            0,
            Count = count,
            Book = BookPolicy.Closed,
            Certainty = true,
            Prove = ProofPolicy.Required
        };
        Plan wall = SittingPlanner.Presentation(AllShapes.Bank, options);
        Plan paper = PaperVersion.Of(AllShapes.Bank, options, 1)[0].Plan;
        Assert.Equal(paper.Questions, wall.Questions);
        Assert.Equal(
            Session.Start(AllShapes.Bank, paper, Build.Noon).Questions.SelectMany(q => q.Shown),
            Session.Start(AllShapes.Bank, wall, Build.Noon).Questions.SelectMany(q => q.Shown));
        Assert.Equal((Mode.Presentation, BookPolicy.Open, ProofPolicy.Never, false),
            (wall.Mode, wall.Book, wall.Prove, wall.AsksCertainty));
    }

    [Fact]
    public void Hands_are_counted_line_by_line_and_a_line_again_is_a_correction()
    {
        Session session = Play(Start(), s => s.CountHands(0, [new("a", 12)]), s => s.CountHands(0, [new("b", 30)]),
            s => s.CountHands(0, [new("b", 3), new(Hands.DontKnow, 1)]));
        Assert.Equal(new Vote([new("a", 12), new("b", 3), new(Hands.DontKnow, 1)]),
            Assert.Single(session.Current.Votes));
    }

    [Fact]
    public void A_second_vote_leaves_the_first_as_it_is()
    {
        Session session = Play(Start(), s => s.CountHands(0, [new("a", 12)]), s => s.CountHands(1, [new("a", 20)]));
        Assert.Equal([12, 20], session.Current.Votes.Select(v => v.Of("a")));
    }

    [Fact]
    public void Undo_takes_back_counts_votes_and_the_key_one_by_one()
    {
        Session session = Play(Start(), s => s.CountHands(0, [new("a", 12)]), s => s.CountHands(0, [new("a", 13)]),
            s => s.CountHands(1, [new("a", 20)]), s => s.ShowKey());
        Assert.Equal(Rung.Key, session.Rung);
        session = Play(session, s => s.Undo());
        Assert.Equal((Rung.None, 2), (session.Rung, session.Current.Votes.Count));
        session = Play(session, s => s.Undo());
        Assert.Equal(13, Assert.Single(session.Current.Votes).Of("a"));
        session = Play(session, s => s.Undo());
        Assert.Equal(12, Assert.Single(session.Current.Votes).Of("a"));
        session = Play(session, s => s.Undo());
        Assert.True(session.Current.Votes.IsEmpty);
        Assert.Null(session.Undo());
    }

    [Fact]
    public void Undo_goes_back_to_the_question_of_the_step()
    {
        Session session = Play(Start(), s => s.CountHands(0, [new("a", 12)]), s => s.Next(), s => s.Undo());
        Assert.Equal((0, true), (session.Index, session.Current.Votes.IsEmpty));
    }

    [Fact]
    public void The_key_of_one_question_is_none_of_another_and_the_end_shows_no_more()
    {
        Session session = Play(Start(), s => s.ShowKey(), s => s.Next());
        Assert.Equal((Rung.Key, Rung.None), (session.RungAt(0), session.Rung));
        session = Play(session, s => s.Next(), s => s.Finish());
        Assert.Equal((Stage.Done, Rung.Key, Rung.None), (session.Stage, session.RungAt(0), session.RungAt(1)));
    }

    [Fact]
    public void It_takes_no_answers_and_scores_nothing()
    {
        Session session = Start();
        Assert.Null(session.Submit(new ChoiceAnswer(["a"]), Build.Noon));
        Assert.Null(session.DontKnow(Build.Noon));
        Assert.Null(session.Draft(new ChoiceAnswer(["a"])));
    }

    [Fact]
    public void Hands_that_cannot_be_are_not_counted()
    {
        Session session = Start();
        Assert.Null(session.CountHands(0, []));
        Assert.Null(session.CountHands(0, [new("a", -1)]));
        Assert.Null(session.CountHands(0, [new("a", Hands.Most + 1)]));
        Assert.Null(session.CountHands(1, [new("a", 1)]));
        Assert.Null(session.CountHands(-1, [new("a", 1)]));
    }

    [Fact]
    public void Only_a_class_counts_hands_and_is_shown_a_key()
    {
        Session practice = Build.Session(Mode.Practice, Build.Choice("q")).Apply(new Went(Stage.Asking, 0), Build.Noon);
        Assert.Null(practice.CountHands(0, [new("a", 1)]));
        Assert.Null(practice.ShowKey());
        Assert.True(practice.Apply(new HandsCounted("q", 0, [new("a", 1)]), Build.Noon).Current.Votes.IsEmpty);
    }

    [Fact]
    public void Replaying_its_events_gives_the_same_presentation()
    {
        Session start = Start();
        SessionEvent[] events = [new HandsCounted("q1", 0, [new("a", 12)]), new HandsCounted("q1", 7, [new("a", 1)]),
            new Revealed("q1"), new Went(Stage.Asking, 1), new Undone(), new HandsCounted("q1", 1, [new("b", 2)])];
        Session left = events.Aggregate(start, (s, e) => s.Apply(e, Build.Noon));
        IEnumerable<SessionEvent> all = [new Started(start.Plan), new Went(Stage.Asking, 0), .. events];
        var entries = all.Select((e, i) =>
            new Entry(Guid.Empty, 1, "s", i + 1, Build.Noon, "", "lamp", "hash", EventJson.Read(EventJson.Write(e))));
        Assert.Equal(left, Session.Replay(start.Bank, entries));
    }

    /// <summary>Two questions of which the first is at hand.</summary>
    private static Session Start()
    {
        Bank bank = Build.Bank(Build.Choice("q1"), Build.Choice("q2", 2));
        return Session.Start(bank, SittingPlanner.Presentation(bank, new SittingOptions { Seed = 7, Count = null }),
            Build.Noon).Apply(new Went(Stage.Asking, 0), Build.Noon);
    }

    private static Session Play(Session session, params Func<Session, SessionEvent?>[] moves) =>
        moves.Aggregate(session, (s, move) =>
        {
            SessionEvent? happened = move(s);
            Assert.NotNull(happened);
            return s.Apply(happened, Build.Noon);
        });
}
