using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Xunit.Abstractions;

namespace Quiz.Core.Tests.Scheduling;

/// <summary>A learner whose forgetting is known reviews for 180 days what is due, 30 questions a day at most.</summary>
public class SimulatedLearnerTests(ITestOutputHelper output)
{
    private const int Days = 180, Points = 150, NewPerDay = 3;

    private const ulong Seed = 20260301;

    /// <summary>
    /// Their memory is as FSRS thinks, so that recall comes out near what is aimed for; below it, since nothing is
    /// asked twice a day.
    /// </summary>
    [Theory]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    public void One_who_forgets_as_the_model_says_keeps_the_recall_that_is_aimed_for(double retention)
    {
        Simulation run = Simulate($"as the model says, aiming for {retention}", retention, (point, days, chance) =>
            chance < Fsrs.Retrievability(days, point.Card.Memory.Stability));
        Assert.InRange(run.Recall, retention - 0.03, retention + 0.03);
        Assert.True(run.Reviews < run.Daily / 4);
    }

    /// <summary>
    /// Theirs is not: recall halves with a half-life of 12 days that doubles with every review, and falls back to 12
    /// when something is forgotten.
    /// </summary>
    [Fact]
    public void One_who_forgets_in_another_way_keeps_near_it()
    {
        var halfLives = new Dictionary<PointKey, double>();
        Simulation run = Simulate("by half-lives, aiming for 0.9", 0.9, (point, days, chance) =>
        {
            double halfLife = halfLives.GetValueOrDefault(point.Key, 12);
            bool isRecalled = chance < Math.Pow(0.5, days / halfLife);
            halfLives[point.Key] = isRecalled ? halfLife * 2 : 12;
            return isRecalled;
        });
        Assert.InRange(run.Recall, 0.82, 0.96);
        Assert.True(run.Reviews < run.Daily / 4);
    }

    /// <param name="remembers">Whether a point is remembered so many days after its last review, given a number by
    /// chance from 0 to 1.</param>
    private Simulation Simulate(string name, double retention, Func<PointSchedule, int, double, bool> remembers)
    {
        ulong state = Seed;
        var points = new SortedDictionary<PointKey, PointSchedule>();
        Askable[] questions = [.. Enumerable.Range(0, Points)
            .Select(n => new Askable("lamp", $"q{n:000}", [new Point(Point.Claim, $"c{n:000}")], "c", "k"))];
        var index = new PointIndex(questions);
        int reviews = 0, recalled = 0, daily = 0, most = 0;
        for (int number = 0; number < Days; number++)
        {
            DateOnly today = Histories.Day.AddDays(number);
            daily += points.Count;
            var due = DueList.Of(new Schedule(points.Values.ToItems(), [], []), today, index);
            foreach (DueItem item in due.Items)
            {
                bool isRecalled =
                    remembers(item.Point, StudyDay.Between(item.Point.Card.LastDay, today), Chance(ref state));
                Answer(item.Point.Key, item.Point.Card, new Review(today, isRecalled ? Grade.Good : Grade.Again));
                recalled += isRecalled ? 1 : 0;
            }

            reviews += due.Items.Count;
            most = Math.Max(most, due.Items.Count);
            foreach (Askable next in questions.Skip(number * NewPerDay).Take(NewPerDay))
            {
                Answer(new PointKey("lamp", next.Points[0]), null,
                    new Review(today, Chance(ref state) < 0.7 ? Grade.Good : Grade.Again));
            }
        }

        var run = new Simulation(reviews, (double)recalled / reviews, daily);
        output
            .WriteLine($"{name}: {Points} points, {Days} days, seed {Seed}: {reviews} reviews, {(double)reviews / Days:0.0} a day, {most} at most; "
            + $"recall {run.Recall:0.000}; all of them daily would be {daily} reviews: {1 - (double)reviews / daily:0.0%} saved");
        return run;

        void Answer(PointKey key, Card? before, Review review) =>
            points[key] = new PointSchedule(key, Card.After(before, review, retention), []);
    }

    /// <summary>From 0 to 1, by SplitMix64, the same on every machine.</summary>
    private static double Chance(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <param name="Recall">The share of reviews that found the point remembered.</param>
    /// <param name="Daily">The reviews if each point were asked each day from its first day on.</param>
    private sealed record Simulation(int Reviews, double Recall, int Daily);
}
