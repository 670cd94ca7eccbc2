using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class NumberGapTests
{
    private static readonly NumberGap Cost =
        new() { Answer = 40000, Tolerance = new Tolerance(ToleranceKind.Relative, 0.05) };

    [Theory]
    [InlineData("40 000 a year", 1, null)]
    [InlineData("40,000", 1, null)]
    [InlineData("38000", 1, null)]
    [InlineData("42000.1", 0, null)]
    [InlineData("-40000", 0, null)]
    [InlineData("forty thousand", 0, "That is no number.")]
    public void A_number_is_right_within_the_tolerance(string text, double score, string? note) =>
        Assert.Equal(new GapVerdict(score, note), Cost.Judge(text));

    [Fact]
    public void Its_example_is_always_right() => Gen.Double.Where(double.IsFinite).Sample(answer =>
    {
        var gap = new NumberGap { Answer = answer };
        Assert.Equal(1, gap.Judge(gap.Example).Score);
    });

    [Fact]
    public void It_has_no_part_scores() => Assert.False(Cost.HasPartScores);
}
