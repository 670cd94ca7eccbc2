using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class ToleranceTests
{
    /// <summary>Moodle 4.5, question/type/numerical/tests/answer_test.php.</summary>
    [Theory]
    [InlineData(7, 1, 5.99, false)]
    [InlineData(7, 1, 6, true)]
    [InlineData(7, 1, 7, true)]
    [InlineData(7, 1, 8, true)]
    [InlineData(7, 1, 8.01, false)]
    [InlineData(1e-20, 0, 9.999999e-21, false)]
    [InlineData(1e-20, 0, 1e-20, true)]
    [InlineData(1e-20, 0, 1.0000001e-20, false)]
    [InlineData(0, 1e-24, -2e-24, false)]
    [InlineData(0, 1e-24, -1e-24, true)]
    [InlineData(0, 1e-24, 0, true)]
    [InlineData(0, 1e-24, 1e-24, true)]
    public void Nominal_is_measured_as_in_Moodle(double answer, double width, double given, bool isAllowed) =>
        Assert.Equal(isAllowed, new Tolerance(ToleranceKind.Nominal, width).Allows(answer, given));

    /// <summary>From a − |a|·t to a + |a|·t, from a / (1 + t) to a · (1 + t): both ends belong to it.</summary>
    [Theory]
    [InlineData(ToleranceKind.Nominal, -7, 1, "-8 -6", "-8.01 -5.99 7")]
    [InlineData(ToleranceKind.Nominal, 0.3, 0.1, "0.2 0.4", "0.1999999999 0.4000000001")]
    [InlineData(ToleranceKind.Nominal, 40000, 0, "40000", "39999.999999 40000.000001")]
    [InlineData(ToleranceKind.Nominal, 0.3, 0, "0.3 0.30000000000000004", "0.300000000001")]
    [InlineData(ToleranceKind.Nominal, 0, 0, "0 -0", "1e-20 -1e-20")]
    [InlineData(ToleranceKind.Relative, 7, 0.1, "6.3 6.31 7 7.69 7.7", "6.29 7.71 -7")]
    [InlineData(ToleranceKind.Relative, -7, 0.1, "-7.7 -6.3", "-7.71 -6.29 7")]
    [InlineData(ToleranceKind.Relative, 7, 0, "7", "6.999999999 7.000000001")]
    [InlineData(ToleranceKind.Relative, 7, 1, "0 14", "-0.01 14.01")]
    [InlineData(ToleranceKind.Relative, 0, 0.5, "0", "1e-20 -1e-20")]
    [InlineData(ToleranceKind.Relative, 1e-20, 0.5, "5e-21 1.5e-20", "4.99e-21 1.51e-20 0")]
    [InlineData(ToleranceKind.Geometric, 7, 1, "3.5 3.51 7 13.99 14", "3.49 14.01 -7")]
    [InlineData(ToleranceKind.Geometric, -7, 1, "-14 -3.5", "-14.01 -3.49 7")]
    [InlineData(ToleranceKind.Geometric, 7, 0, "7", "6.999999999 7.000000001")]
    [InlineData(ToleranceKind.Geometric, 0, 1, "0", "1e-20 -1e-20")]
    [InlineData(ToleranceKind.Geometric, 1e6, 9, "1e5 1e7", "99999 10000001")]
    public void Both_ends_of_the_range_belong_to_it(
        ToleranceKind kind, double answer, double width, string inside, string outside)
    {
        var tolerance = new Tolerance(kind, width);
        Assert.All(inside.Split(' '), text => Assert.True(tolerance.Allows(answer, Number(text)), text));
        Assert.All(outside.Split(' '), text => Assert.False(tolerance.Allows(answer, Number(text)), text));
    }

    [Fact]
    public void By_itself_there_is_none()
    {
        Assert.True(default(Tolerance).Allows(5, 5));
        Assert.False(default(Tolerance).Allows(5, 5.1));
    }

    [Fact]
    public void Signs_turn_the_range_over_and_what_is_right_is_always_in_it() =>
        Gen.Select(Gen.Enum<ToleranceKind>(), Gen.Double[-1e6, 1e6], Gen.Double[0, 10], Gen.Double[-1e7, 1e7])
            .Sample((kind, answer, width, given) =>
        {
            var tolerance = new Tolerance(kind, width);
            Assert.True(tolerance.Allows(answer, answer));
            Assert.Equal(tolerance.Allows(answer, given), tolerance.Allows(-answer, -given));
        });

    [Fact]
    public void A_wider_one_allows_no_less() =>
        Gen.Select(Gen.Enum<ToleranceKind>(), Gen.Double[-100, 100], Gen.Double[0, 2], Gen.Double[-300, 300])
            .Sample((kind, answer, width, given) =>
            !new Tolerance(kind, width).Allows(answer, given) || new Tolerance(kind, width * 2).Allows(answer, given));

    private static double Number(string text) => Assert.Single(NumberText.Readings(text));
}
