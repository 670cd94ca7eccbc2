using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class CertaintyTests
{
    /// <summary>
    /// Certainty-based marking after Gardner-Medwin, as Moodle has it (question/behaviour/deferredcbm): 1/0, 2/−2,
    /// 3/−6.
    /// </summary>
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, -2)]
    [InlineData(3, 3, -6)]
    public void It_pays_to_say_how_sure_one_is(int level, int right, int wrong)
    {
        Assert.Equal(right, Certainty.Mark(Outcome.Right, level));
        Assert.Equal(wrong, Certainty.Mark(Outcome.Wrong, level));
        Assert.Equal(0, Certainty.Mark(Outcome.DontKnow, level));
    }

    [Fact]
    public void There_are_three_levels() => Assert.Equal([1, 2, 3], Certainty.Levels);

    /// <summary>The bounds that a learner is told (67 and 80 %) are where the better level changes.</summary>
    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(0.66, 1)]
    [InlineData(0.68, 2)]
    [InlineData(0.79, 2)]
    [InlineData(0.81, 3)]
    public void The_honest_level_earns_most(double chance, int level) =>
        Assert.Equal(level, Certainty.Levels.MaxBy(
            l => (chance * Certainty.Mark(Outcome.Right, l)) + ((1 - chance) * Certainty.Mark(Outcome.Wrong, l))));
}
