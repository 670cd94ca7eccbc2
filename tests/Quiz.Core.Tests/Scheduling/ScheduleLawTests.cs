using CsCheck;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Scheduling;

/// <summary>What holds for the schedule of any history.</summary>
public class ScheduleLawTests
{
    private static readonly string[] Questions = ["a", "b", "a1", "a2", "ab"];

    private static readonly Gen<SessionEvent> AnyEvent =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[1, 2], (kind, question, attempt) => (SessionEvent)(kind switch
        {
            0 => new Disputed(Questions[question], "so"),
            1 => new Undone(),
            2 => new Drafted(Questions[question], null),
            3 => new Finished(),
            4 or 5 => Histories.Wrong(Questions[question]) with { Try = attempt },
            _ => Histories.Right(Questions[question]) with { Try = attempt },
        }));

    /// <summary>
    /// Sittings close enough in time for some to share a day, in several zones, with numbers and clocks that may clash.
    /// </summary>
    private static readonly Gen<Entry[]> AnySitting =
        Gen.Select(AnyEvent.Array[0, 8], Gen.Int[0, 20], Gen.Int[-9, 9], Gen.Int[0, 5], (events, hours, zone, kind) =>
            Histories.Sitting(
                Histories.Plan(kind < 3
                    ? Mode.Test
                    : Mode.Practice) with
                { WrongOnesOf = kind == 5 ? "another" : null },
                Build.Noon.AddHours(hours * 7).ToOffset(TimeSpan.FromHours(zone)),
                events));

    private static readonly Gen<Entry[]> AnyHistory =
        AnySitting.Array[0, 8].Select(sittings => sittings.SelectMany(s => s).ToArray());

    [Fact]
    public void The_union_of_two_histories_has_one_schedule() =>
        Gen.Select(AnyHistory, Gen.Long, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((history, seed, first, second) =>
        {
            Entry[] mixed = [.. Shuffle.Order(history, seed, "any")];
            // some in both
            Entry[] here = mixed[..Math.Min(first, mixed.Length)], there =
                mixed[Math.Max(0, Math.Min(first, mixed.Length) - second)..];
            Schedule schedule = Histories.Fold(history);
            Assert.Equal(schedule, Histories.Fold(here, there));
            Assert.Equal(schedule, Histories.Fold(there, here));
            Assert.Equal(schedule, Histories.Fold(mixed, mixed));
        });

    [Fact]
    public void A_day_has_one_review_of_a_point_at_most() => AnyHistory.Sample(history =>
    {
        foreach (PointSchedule point in Histories.Fold(history).Points)
        {
            int days = history
                .Where(e => e.Event is Answered a && Histories.PointsOf(e.Bank, a.Question).Contains(point.Key.Point))
                .Select(e => StudyDay.Of(e.At))
                .Distinct()
                .Count();
            Assert.InRange(point.Card.Reviews, 1, days);
            Assert.True(point.Card.Due > point.Card.LastDay);
        }
    });

    [Fact]
    public void In_a_sitting_the_answers_that_count_are_those_that_score() => Gen.Select(Gen.Bool, Gen.Bool,
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 99]).Array[0, 60]).Sample((isTest, asksCertainty, walk) =>
    {
        Question[] questions =
            [Build.Choice("q1"), Build.Fill("q2") with { Prove = ProofPolicy.Required }, Build.Choice("q3", 2)];
        Session session = Build.Session(new SittingOptions
        {
            Mode = isTest
            ? Mode.Test
            : Mode.Practice,
            Count = null,
            Seed = 7,
            Certainty = asksCertainty
        }, questions);
        List<SessionEvent> events = [];
        foreach (SessionEvent? happened in walk.Select(step => Move(session, step.Item1, step.Item2)).Append(null))
        {
            if ((happened ?? (session.Stage == Stage.Done ? null : new Finished())) is not { } next) continue;
            events.Add(next);
            session = session.Apply(next, Build.Noon);
        }

        var counting = SittingAnswers.Of(Histories.Sitting(session.Plan, Build.Noon, [.. events])).Counting;
        Assert.Equal(
            // filtered above
            session.Questions.Where(q => q.IsAnswered).Select(q => (q.Question.Id, q.Scored!.Outcome,
                q.Scored.Judgement.Proof, q.Scored.Certainty, q.Scored.Score)).OrderBy(q => q.Id),
            counting.Select(a => (a.Question, a.Outcome, a.Proving, a.Certainty, a.Score)).OrderBy(a => a.Question));
    });

    private static SessionEvent? Move(Session session, int move, int number) => move switch
    {
        0 => session.Begin() ?? session.Next(),
        1 => session.GoTo(number % 3),
        2 => session.Draft(session.Current.Question is FillQuestion
            ? new FillAnswer(["lamp" + number % 2])
            : new ChoiceAnswer(["abcd"[number % 4].ToString()])),
        3 or 4 => session.Submit(Build.Noon),
        5 => session.Prove(new Proof([$"p1.{number % 2 + 1}"]), Build.Noon),
        6 => session.BeSure(number % 3 + 1, Build.Noon),
        7 => session.Undo(),
        _ => number % 9 == 0 ? session.DontKnow(Build.Noon) : session.Strike("abcd"[number % 4].ToString()),
    };
}
