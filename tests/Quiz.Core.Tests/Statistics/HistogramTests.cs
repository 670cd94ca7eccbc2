using CsCheck;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

public class HistogramTests
{
    [Fact]
    public void Three_thirds_are_a_whole() => Assert.Equal([0, 1], Histogram.Of([1 - 1e-15], 2).Select(s => s.Count));

    [Fact]
    public void Steps_go_from_nothing_to_everything() => Assert.Equal(
        [new HistogramStep(0, 1, 1), new HistogramStep(1, 2, 2), new HistogramStep(2, 3, 1)],
        Histogram.Of([0.5, 1, 1.9, 3], 3));

    [Fact]
    public void There_are_few_of_them_and_everybody_is_in_one() =>
        Gen.Select(Gen.Double[-5, 300].Array[1, 50], Gen.Double[0, 500]).Sample((totals, max) =>
        {
            Items<HistogramStep> steps = Histogram.Of(totals, max);
            return steps.Count is > 0 and <= 13 && steps.Sum(s => s.Count) == totals.Length
                && steps[0].From <= totals.Min() && steps[^1].To >= totals.Max() - 1e-9;
        });

    [Fact]
    public void Of_nothing_there_is_none() => Assert.Empty(Histogram.Of([], 5));

    [Fact]
    public void Zeros_alone_are_one_step() =>
        Assert.Equal(new HistogramStep(0, 0.1, 2), Assert.Single(Histogram.Of([0, 0], null)));
}
