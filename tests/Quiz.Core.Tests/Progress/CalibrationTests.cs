using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Progress;

public class CalibrationTests
{
    private static CountedAnswer Said(int? level, Outcome outcome) =>
        Answers.Of("a", outcome) with { Certainty = level };

    [Fact]
    public void All_levels_are_told_with_how_often_they_were_right() => Assert.Equal(
        [new CertaintyTally(1, 0, 1), new CertaintyTally(2, 0, 0), new CertaintyTally(3, 1, 2)],
        Calibration.Of(
            [Said(3, Outcome.Right), Said(3, Outcome.Wrong), Said(1, Outcome.Wrong), Said(null, Outcome.Right)]));

    [Fact]
    public void Not_to_know_claims_nothing() =>
        Assert.Empty(Calibration.Of([Said(2, Outcome.DontKnow), Said(null, Outcome.Right)]));

    [Fact]
    public void The_claims_of_the_levels_join() => Assert.Equal(
        [(0, 0.67), (0.67, 0.8), (0.8, 1)],
        Certainty.Levels.Select(Calibration.Claimed));
}
