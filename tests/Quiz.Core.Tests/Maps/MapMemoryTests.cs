using Quiz.Core.Learning;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Maps;

public class MapMemoryTests
{
    private static readonly ArticleMap Map = ArticleMap.Of(Mapped.Clock);

    [Fact]
    public void What_was_right_is_known_what_was_not_is_missed_and_the_rest_was_not_asked()
    {
        var memory = MapMemory.Of(Answered(("who-says.never-run", true), ("who-says.half-the-sum", false)));
        Assert.Equal(
            (NodeState.Known, NodeState.Missed, NodeState.NotAsked),
            States(memory, "never-run", "half-the-sum", "not-by-hand"));
    }

    /// <summary>A question that lists rows is right and wrong row by row.</summary>
    [Fact]
    public void Rows_that_are_chosen_from_are_judged_one_by_one()
    {
        Session session = Sitting("what-they-want.stallholders");
        session = Given(session, new ChoiceAnswer(["payment", "old-works"]));
        Assert.Equal(
            (NodeState.Known, NodeState.Missed, NodeState.Missed),
            States(MapMemory.Of(session), "payment", "chimes", "old-works"));
    }

    [Fact]
    public void Rows_that_are_sorted_are_judged_one_by_one()
    {
        Session session = Sitting("sort-voices.asleep");
        var key = (PairAnswer)session.Current.Question.Key;
        IEnumerable<Pairing> pairs = key.Pairs.Where(p => p.Left != "owner-pays")
            .Select(p => p.Left == "asleep" ? p with { Right = "lind" } : p);
        session = Given(session, new PairAnswer(pairs.ToItems()));
        Assert.Equal(
            (NodeState.Missed, NodeState.Missed, NodeState.Known),
            States(MapMemory.Of(session), "asleep", "owner-pays", "noisy-meeting"));
    }

    [Fact]
    public void What_was_left_blank_in_a_test_was_missed_and_in_practice_was_not_asked()
    {
        Assert.Equal(NodeState.NotAsked, State(MapMemory.Of(Sitting("who-says.never-run")), "never-run"));
        Assert.Equal(NodeState.Missed, State(MapMemory.Of(Sitting("who-says.never-run", Mode.Test)), "never-run"));
    }

    [Fact]
    public void The_last_sitting_decides()
    {
        CountedAnswer wrong = Counted("who-says.never-run", Outcome.Wrong, "a", 0);
        CountedAnswer right = Counted("who-says.never-run", Outcome.Right, "b", 1);
        CountedAnswer later = wrong with { At = Build.Noon.AddDays(2) };
        Assert.Equal(NodeState.Known, State(Remembered(wrong, right), "never-run"));
        Assert.Equal(NodeState.Missed, State(Remembered(right, later), "never-run"));
    }

    [Fact]
    public void Within_a_sitting_what_was_missed_once_is_missed()
    {
        CountedAnswer wrong = Counted("who-says.asleep", Outcome.Wrong, "a", 0);
        CountedAnswer right = Counted("what-they-say.asleep", Outcome.Right, "a", 1);
        Assert.Equal(NodeState.Missed, State(Remembered(wrong, right), "asleep"));
    }

    [Fact]
    public void An_answer_under_another_key_tells_nothing()
    {
        CountedAnswer old = Counted("who-says.never-run", Outcome.Right, "a", 0) with { KeyHash = "another" };
        Assert.True(Remembered(old).IsEmpty);
    }

    private static (NodeState, NodeState, NodeState) States(MapMemory memory, string one, string two, string three) =>
        (State(memory, one), State(memory, two), State(memory, three));

    private static NodeState State(MapMemory memory, string row) =>
        memory.Of(Map.Nodes.First(n => n.Points.Any(p => p.Id == row)));

    private static MapMemory Remembered(params CountedAnswer[] answers) =>
        MapMemory.Of(Mapped.Clock, LearningRecord.Of(answers, [], []));

    private static CountedAnswer Counted(string question, Outcome outcome, string session, int day)
    {
        Question asked = Mapped.Clock.Question(question)!; // derived from the tables
        return new CountedAnswer
        {
            Session = session,
            Number = day,
            At = Build.Noon.AddDays(day),
            Bank = Mapped.Clock.Id,
            Mode = Mode.Practice,
            Question = question,
            Type = asked.Type,
            Score = outcome == Outcome.Right ? 1 : 0,
            Points = 1,
            Outcome = outcome,
            Grade = Grade.Good,
            ContentHash = asked.ContentHash,
            KeyHash = asked.KeyHash,
        };
    }

    private static Session Sitting(string question, Mode mode = Mode.Practice) => Sitting(mode, question);

    private static Session Sitting(Mode mode, params string[] questions)
    {
        var plan = new Plan
        {
            Bank = Mapped.Clock.Id,
            BankHash = Mapped.Clock.ContentHash,
            Mode = mode,
            Seed = 1,
            Questions = [.. questions],
        };
        return Session.Start(Mapped.Clock, plan, Build.Noon).Apply(new Went(Stage.Asking, 0), Build.Noon);
    }

    private static Session Answered(params (string Question, bool IsRight)[] answers)
    {
        Session session = Sitting(Mode.Practice, [.. answers.Select(a => a.Question)]);
        for (int i = 0; i < answers.Length; i++)
        {
            session = session.Apply(new Went(Stage.Asking, i), Build.Noon);
            session = Given(session, answers[i].IsRight ? session.Current.Question.Key : new DontKnow());
        }

        return session;
    }

    private static Session Given(Session session, Answer answer) =>
        session.Apply(session.Submit(answer, Build.Noon)!, Build.Noon); // it asks
}
