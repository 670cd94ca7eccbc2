using Quiz.Core.Classroom.Statistics;

namespace Quiz.Core.Tests.Statistics;

public class MarkCountsTests
{
    [Fact]
    public void Everything_part_and_nothing_are_told_apart()
    {
        MarksTable table = Marks.Table("2 1\n1 1\n0 1\n- 0", 2, 1);
        Assert.Equal([new MarkCounts(1, 1, 1, 2, null), new MarkCounts(3, 0, 1, 1, 0)],
            MarkCounts.Of(table, ScoreGroups.Of([3, 2, 1, 0], 0.25)));
    }

    [Fact]
    public void Without_the_most_only_nothing_is_known()
    {
        var table = new MarksTable(
            [new MarkedQuestion("a", null)], [new MarkedLearner("L", [3]), new MarkedLearner("M", [0])]);
        Assert.Equal(new MarkCounts(null, null, 1, null, null), Assert.Single(MarkCounts.Of(table, ScoreGroups.None)));
    }
}
