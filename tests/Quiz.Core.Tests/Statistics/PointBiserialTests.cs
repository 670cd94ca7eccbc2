using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

public class PointBiserialTests
{
    [Fact]
    public void It_is_the_correlation_with_one_and_nought()
    {
        // Scores 1, 2, 3, 4, the upper two right: covariance by n 0.5, sigma 1.118 and 0.5.
        Marks.Near(0.5 / (Math.Sqrt(1.25) * 0.5), PointBiserial.Of([false, false, true, true], [1, 2, 3, 4]));
    }

    [Fact]
    public void The_other_way_round_it_is_negative() =>
        Marks.Near(-0.894427191, PointBiserial.Of([true, true, false, false], [1, 2, 3, 4]));

    [Theory]
    [InlineData(true, true, 1, 2)]
    [InlineData(false, false, 1, 2)]
    [InlineData(true, false, 2, 2)]
    public void It_is_undefined_where_nothing_varies(bool first, bool second, double one, double other) =>
        Assert.Null(PointBiserial.Of([first, second], [one, other]));
}
