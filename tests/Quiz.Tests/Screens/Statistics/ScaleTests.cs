using Quiz.Screens.Charts;

namespace Quiz.Tests.Screens.Statistics;

public class ScaleTests
{
    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(1, "0 1")]
    [InlineData(5, "0 1 2 3 4 5")]
    [InlineData(6, "0 2 4 6")]
    [InlineData(11, "0 5 10 15")]
    [InlineData(67, "0 20 40 60 80")]
    [InlineData(1001, "0 500 1000 1500")]
    public void Counts_are_whole_and_few_and_reach_the_largest(int largest, string marks)
    {
        var scale = Scale.Counts(largest);
        Assert.Equal(marks, string.Join(' ', scale.Marks));
        Assert.Equal(scale.To, scale.Marks.Last());
    }

    [Fact]
    public void Percents_say_so() =>
        Assert.Equal(["0 %", "25 %", "50 %", "75 %", "100 %"], Scale.Percent.Marks.Select(Scale.Percent.Written));
}
