using CsCheck;
using Microsoft.Data.Sqlite;
using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Tests.Storage;

public class HistorySumsTests : HistoryFixture
{
    [Fact]
    public void A_sitting_in_practice_is_summed_up_by_its_first_answers()
    {
        SittingRow row = Sum(Mode.Practice, Sample.Answer("q1", "b"), Sample.Answer("q1", "a", 2), Sample.Answer("q2"));
        Assert.Equal((4, 2, 1, 1.0), (row.Planned, row.Answered, row.Right, row.Score));
        Assert.Equal(("s1", "lamp", Sample.Hash, Mode.Practice, false),
            (row.Session, row.Bank, row.BankHash, row.Mode, row.IsFinished));
        Assert.Equal((Sample.Noon.AddSeconds(1), Sample.Noon.AddSeconds(4)), (row.StartedAt, row.LastAt));
    }

    [Fact]
    public void A_test_is_summed_up_by_its_last_answers_without_those_undone()
    {
        SittingRow row = Sum(
            Mode.Test, Sample.Answer("q1"), Sample.Answer("q1", "b"), Sample.Answer("q2", "b"), Sample.Answer("q2"),
            Sample.Answer("q3"), new Undone(), new Undone(), new Finished());
        Assert.Equal((2, 0, 0.0, true), (row.Answered, row.Right, row.Score, row.IsFinished));
    }

    [Fact]
    public void A_test_that_is_not_handed_in_does_not_tell()
    {
        SittingRow row = Sum(Mode.Test, Sample.Answer("q1"));
        Assert.Equal((1, null, null), (row.Answered, row.Right, row.Score));
    }

    [Fact]
    public void A_sitting_stays_finished()
    {
        Assert.True(Sum(Mode.Practice, new Finished(), new Went(Stage.Done, 1)).IsFinished);
    }

    [Fact]
    public void The_sitting_used_last_comes_first()
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan()), "old"));
        history.Append(Sample.Entry(1, new Started(Sample.Plan()), "new"));
        history.Append(Sample.Entry(1, new Started(Sample.Plan()), "other", bank: "sea"));
        history.Append(Sample.Entry(1, new Started(Sample.Plan()), "theirs", learner: "S017"));
        history.Append(Sample.Entry(5, new Resumed(), "old"));
        Assert.Equal(["old", "other", "new"], history.Sittings(null, "").Select(s => s.Session));
        Assert.Equal(["old", "new"], history.Sittings("lamp", "").Select(s => s.Session));
        Assert.Equal(["theirs"], history.Sittings("lamp", "S017").Select(s => s.Session));
    }

    /// <summary>Whatever a learner does, the sums say what the fold of the events says.</summary>
    [Fact]
    public void Sums_agree_with_the_sitting_itself()
    {
        // many sittings, none precious
        using var history = new History(Folder) { Opened = c => c.Run("PRAGMA synchronous = OFF") };
        Gen.Select(Gen.Bool, Gen.Int[0, 9].Array[0, 60]).Sample((isTest, moves) =>
        {
            string id = Guid.NewGuid().ToString();
            Plan plan = Sample.Plan(isTest ? Mode.Test : Mode.Practice);
            Session session = Session.Start(Sample.Bank, plan, Sample.Noon);
            history.Append(Sample.Entry(1, new Started(plan), id));
            int number = 2;
            foreach (int move in moves)
            {
                if (Move(session, move) is not { } happened) continue;
                history.Append(Sample.Entry(number++, happened, id));
                session = session.Apply(happened, Sample.Noon);
            }

            if (session.Stage != Stage.Done)
            {
                session = session.Apply(new Finished(), Sample.Noon);
                history.Append(Sample.Entry(number, new Finished(), id));
            }

            var results = Results.Of(session);
            SittingRow row = history.Sittings("lamp", "").Single(s => s.Session == id);
            Assert.Equal((session.AnsweredCount, results.Right, results.Marks), (row.Answered, row.Right, row.Score));
        }, iter: 100, threads: 1);
    }

    /// <summary>
    /// Whatever a learner does, the rows say what the fold of the events says, also after they are written anew.
    /// </summary>
    [Fact]
    public void What_is_remembered_agrees_with_the_events()
    {
        Gen.Select(Gen.Enum<Mode>(), Gen.Bool, Gen.Int[0, 11].Array[0, 60]).Array[1, 3].Sample(sittings =>
        {
            string learner = Guid.NewGuid().ToString();
            // many sittings, none precious
            using var history = new History(Folder) { Opened = c => c.Run("PRAGMA synchronous = OFF") };
            List<Entry> entries = [];
            foreach ((Mode mode, bool repeats, int[] moves) in sittings)
            {
                Plan plan = Sample.Plan(mode) with { WrongOnesOf = repeats ? "s0" : null, ChangedKeys = ["q1"] };
                Session session = Session.Start(Sample.Bank, plan, Sample.Noon);
                string id = Guid.NewGuid().ToString();
                entries.Add(Sample.Entry(1, new Started(plan), id, learner: learner));
                foreach (int move in moves)
                {
                    SessionEvent? happened = move == 10 ? session.Dispute("no")
                        : move == 11 ? session.DecideKey(true) ?? session.Finish()
                        : Move(session, move);
                    if (happened is null) continue;
                    entries.Add(Sample.Entry(entries.Count(e => e.Session == id) + 1, happened, id, learner: learner));
                    session = session.Apply(happened, Sample.Noon);
                }
            }

            foreach (Entry entry in entries) history.Append(entry);
            var expected = LearningRecord.Of(entries);
            Assert.Equal(expected, history.Record(learner));
            Items<Point> PointsOf(string bank, string question) =>
                question == "q1" ? [new Point(Point.Claim, "a")] : [];
            Assert.Equal(Schedule.Fold(expected, PointsOf), history.Schedule(learner, PointsOf));

            using SqliteConnection connection = Beside();
            foreach (string id in entries.Select(e => e.Session).Distinct()) HistorySums.Rewrite(connection, id);
            Assert.Equal(expected, history.Record(learner));
        }, iter: 60, threads: 1);
    }

    private static SessionEvent? Move(Session session, int move) => move switch
    {
        0 => session.Stage == Stage.Reading ? session.Begin() : session.Next(),
        1 => session.Choose("a"),
        2 => session.Choose("b"),
        3 => session.Submit(Sample.Noon),
        4 => session.Submit(new ChoiceAnswer(["a"]), Sample.Noon),
        5 => session.Submit(new ChoiceAnswer(["b"]), Sample.Noon),
        6 => session.Undo(),
        7 => session.DontKnow(Sample.Noon),
        8 => session.Strike("c"),
        _ => session.Stage == Stage.Overview ? session.Back() : session.GoTo(1),
    };

    private SittingRow Sum(Mode mode, params SessionEvent[] events)
    {
        using History history = Open();
        history.Append(Sample.Entry(1, new Started(Sample.Plan(mode))));
        for (int i = 0; i < events.Length; i++) history.Append(Sample.Entry(i + 2, events[i]));
        return Assert.Single(history.Sittings("lamp", ""));
    }
}
