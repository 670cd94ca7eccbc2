using CsCheck;
using Quiz.Core.Learning;

namespace Quiz.Core.Tests.Scheduling;

public class FsrsTests
{
    private static readonly Gen<Memory> AnyMemory =
        Gen.Select(Gen.Double[-3, 4.57], Gen.Double[1, 10], (power, difficulty) =>
            new Memory(Math.Clamp(Math.Pow(10, power), Fsrs.MinStability, Fsrs.MaxStability), difficulty));

    private static readonly Gen<Grade> AnyGrade = Gen.Int[1, 4].Select(n => (Grade)n);

    [Theory]
    [InlineData(Grade.Again, 0.212, 6.4133, 1)]
    [InlineData(Grade.Hard, 1.2931, 5.112171, 1)]
    [InlineData(Grade.Good, 2.3065, 2.118104, 2)]
    [InlineData(Grade.Easy, 8.2956, 1, 8)]
    public void A_first_review_begins_a_memory(Grade grade, double stability, double difficulty, int days)
    {
        Memory memory = Fsrs.Next(null, 0, grade);
        Assert.Equal(stability, memory.Stability, 6);
        Assert.Equal(difficulty, memory.Difficulty, 6);
        Assert.Equal(days, Fsrs.IntervalAfter(null, 0, grade));
    }

    [Fact]
    public void Remembered_each_time_it_is_due_something_is_asked_ever_more_rarely()
    {
        Memory? memory = null;
        int days = 0;
        List<int> intervals = [];
        for (int review = 0; review < 8; review++)
        {
            int next = Fsrs.IntervalAfter(memory, days, Grade.Good);
            memory = Fsrs.Next(memory, days, Grade.Good);
            intervals.Add(days = next);
        }

        Assert.Equal([2, 11, 46, 163, 497, 1346, 3292, 7398], intervals);
    }

    [Theory]
    [InlineData(0.7, 929)]
    [InlineData(0.8, 332)]
    [InlineData(0.9, 100)]
    [InlineData(0.95, 40)]
    [InlineData(0.97, 22)]
    public void The_higher_the_retention_the_sooner_it_is_asked(double retention, int days) =>
        Assert.Equal(days, Fsrs.Interval(retention, 100));

    [Theory]
    [InlineData(2.4999, 2)]
    [InlineData(2.5, 3)]
    [InlineData(4.5, 5)]
    [InlineData(0.001, 1)]
    [InlineData(36500, 36500)]
    public void Intervals_are_rounded_half_up_and_last_a_day_at_least(double stability, int days) =>
        Assert.Equal(days, Fsrs.Interval(0.9, stability));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_retention_lies_between_nothing_and_everything(double retention) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fsrs.Interval(retention, 1));

    [Theory]
    [InlineData(5, Grade.Again, false)]
    [InlineData(5, Grade.Hard, true)]
    [InlineData(5, Grade.Good, true)]
    public void On_the_same_day_only_forgetting_lowers_stability(double stability, Grade grade, bool holds) =>
        Assert.Equal(holds, Fsrs.StabilityOnSameDay(stability, grade) >= stability);

    [Fact]
    public void A_better_grade_means_a_day_more_at_least()
    {
        var weak = new Memory(0.01, 10);
        Assert.Equal([1, 1, 2, 3], Enum.GetValues<Grade>().Select(g => Fsrs.IntervalAfter(weak, 1, g)));
        var strong = new Memory(36500, 1);
        Assert.Equal([36500, 36500, 36500],
            new[] { Grade.Hard, Grade.Good, Grade.Easy }.Select(g => Fsrs.IntervalAfter(strong, 36500, g)));
    }

    [Fact]
    public void Whatever_happens_a_memory_stays_in_range() =>
        Gen.Select(AnyGrade, Gen.Int[-3, 60000]).Array[1, 60].Sample(reviews =>
        {
            Memory? memory = null;
            foreach ((Grade grade, int days) in reviews)
            {
                memory = Fsrs.Next(memory, days, grade);
                Assert.InRange(memory.Value.Stability, Fsrs.MinStability, Fsrs.MaxStability);
                Assert.InRange(memory.Value.Difficulty, 1, 10);
            }
        });

    [Fact]
    public void Better_grades_never_mean_less_stability_or_a_shorter_interval() =>
        Gen.Select(AnyMemory, Gen.Int[0, 40000], Gen.Double[0.5, 0.99]).Sample((memory, days, retention) =>
        {
            int[] intervals = [.. Enum.GetValues<Grade>().Select(g => Fsrs.IntervalAfter(memory, days, g, retention))];
            double[] stabilities = [.. Enum.GetValues<Grade>().Select(g => Fsrs.Next(memory, days, g).Stability)];
            Assert.Equal(intervals.Order(), intervals);
            Assert.Equal(stabilities.Order(), stabilities);
            Assert.All(intervals, i => Assert.InRange(i, 1, Fsrs.MaxInterval));
            Assert.True(intervals[3] > intervals[2] && intervals[2] > intervals[1] || intervals[3] == Fsrs.MaxInterval);
        });

    [Fact]
    public void Recall_falls_with_time_from_1_through_nine_tenths_at_the_stability() =>
        Gen.Select(AnyMemory, Gen.Double[0, 40000], Gen.Double[0.1, 40000]).Sample((memory, early, later) =>
        {
            Assert.Equal(1, Fsrs.Retrievability(0, memory.Stability));
            Assert.Equal(1, Fsrs.Retrievability(-5, memory.Stability));
            Assert.Equal(0.9, Fsrs.Retrievability(memory.Stability, memory.Stability), 12);
            double before = Fsrs.Retrievability(early, memory.Stability);
            Assert.InRange(
                Fsrs.Retrievability(early + later, memory.Stability), double.Epsilon, Math.BitDecrement(before));
        });

    [Fact]
    public void The_days_until_a_recall_lead_to_that_recall() =>
        Gen.Select(AnyMemory, Gen.Double[0.3, 0.99]).Sample((memory, retention) =>
            Assert.Equal(
                retention, Fsrs.Retrievability(Fsrs.DaysUntil(retention, memory.Stability), memory.Stability), 9));
}
