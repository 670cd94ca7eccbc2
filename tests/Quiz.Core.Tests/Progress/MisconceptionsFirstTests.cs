using Quiz.Core.Learning;
using static Quiz.Core.Tests.Scheduling.Histories;

namespace Quiz.Core.Tests.Progress;

public class MisconceptionsFirstTests
{
    private static readonly PointIndex Index = new(new[] { "a1", "b", "c", "de" }.Select(id => Ask(id)));

    private static readonly Schedule Schedule = Fold(Practice(0, Right("a1"), Wrong("b"), Right("c"), Right("de")));

    [Theory]
    [InlineData("", "b a1 c de", 0)]
    [InlineData("c", "c b a1 de", 0)]
    [InlineData("c a", "a1 c b de", 0)]
    [InlineData("e", "de b a1 c", 0)] // asked along with another point
    [InlineData("z", "b a1 c de", 0)]
    [InlineData("c", "c b", 2, 2)]
    [InlineData("", "b", 3, 1)]
    public void They_come_first_and_the_others_stay_in_their_order(
        string points, string expected, int waiting, int count = 9)
    {
        var due = DueList.Of(Schedule, Day.AddDays(20), Index);
        DueList ordered = MisconceptionsFirst.Order(due, points.Split(' ').Select(On), count);
        Assert.Equal(expected.Split(' '), ordered.Items.Select(d => d.Question.Id));
        Assert.Equal((waiting, due.Next), (ordered.Waiting, ordered.Next));
    }

    [Fact]
    public void What_waited_before_still_waits() =>
        Assert.Equal(3,
            MisconceptionsFirst.Order(DueList.Of(Schedule, Day.AddDays(20), Index, count: 3), [], count: 1).Waiting);

    [Fact]
    public void Another_bank_has_other_points() => Assert.Equal(
        "b",
        MisconceptionsFirst.Order(
            DueList.Of(Schedule, Day.AddDays(20), Index),
            [On("c") with { About = Key("c") with { Bank = "other" } }]).Items[0].Question.Id);

    private static Misconception On(string point) =>
        new() { About = Key(point), Times = 1, TimesSure = 0, LastAt = Noon(0), Question = "c" };
}
