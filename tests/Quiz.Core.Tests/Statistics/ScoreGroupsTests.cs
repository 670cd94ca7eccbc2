using CsCheck;
using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

public class ScoreGroupsTests
{
    [Theory]
    [InlineData("9 8 7 6 5 4 3 2 1", ScoreGroups.Third, "0 1 2", "6 7 8")]
    [InlineData("1 2 3 4 5 6 7 8 9 10", ScoreGroups.Kelley, "7 8 9", "0 1 2")]
    [InlineData("5 5 5 5 1", ScoreGroups.Third, "0 1 2 3", "4")] // those above the rest, although they are many
    [InlineData("9 8 8 8 8 8 8 1 1", ScoreGroups.Third, "0", "7 8")] // the middle belongs to neither
    [InlineData("2 1", ScoreGroups.Third, "0", "1")]
    [InlineData("9 9 8 8 7 6 5 4 3", ScoreGroups.Third, "0 1", "6 7 8")] // two or four of three: the smaller
    [InlineData("5 4 3 2 1", 0.5, "0 1", "3 4")] // of an odd number, the one in the middle is in neither half
    [InlineData("1 1 1", ScoreGroups.Third, "", "")]
    [InlineData("1", ScoreGroups.Third, "", "")]
    [InlineData("", ScoreGroups.Third, "", "")]
    public void Equal_totals_share_their_fate(string totals, double share, string upper, string lower)
    {
        var groups = ScoreGroups.Of(
            [.. totals.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)], share);
        Assert.Equal((upper, lower), (string.Join(' ', groups.Upper), string.Join(' ', groups.Lower)));
    }

    [Fact]
    public void Totals_that_differ_by_rounding_are_equal() =>
        Assert.Equal(ScoreGroups.None, ScoreGroups.Of([0.1 + 0.2, 0.3], ScoreGroups.Third));

    [Fact]
    public void Nobody_is_in_both() =>
        Gen.Select(Gen.Int[0, 6].Array[0, 30], Gen.OneOf([0.1, ScoreGroups.Kelley, ScoreGroups.Third, 0.5])).Sample(
            (totals, share) => !ScoreGroups.Of([.. totals.Select(t => (double)t)], share).Upper
                .Intersect(ScoreGroups.Of([.. totals.Select(t => (double)t)], share).Lower).Any());
}
