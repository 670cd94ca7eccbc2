using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class SeparatorsTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("1.5", "1.5")]
    [InlineData("1,5", "1.5")]
    [InlineData("1,500", "1.500 1500")]
    [InlineData("1.500", "1.500")]
    [InlineData("0,500", "0.500")]
    [InlineData("1,500.5", "1500.5")]
    [InlineData("1.500,5", "1500.5")]
    [InlineData("1,500,000", "1500000")]
    [InlineData("1.500.000", "1500000")]
    [InlineData("15,00,000", "1500000")]
    [InlineData("1,50,00", "")]
    [InlineData("1.2.3", "")]
    [InlineData("1,5.5,5", "")]
    [InlineData("1,,5", "")]
    [InlineData(",5", ".5")]
    [InlineData("5,", "5")]
    [InlineData("5.,", "5.")]
    [InlineData(",", "")]
    [InlineData("..", "")]
    public void The_last_of_two_kinds_begins_the_decimals(string digits, string readings) =>
        Assert.Equal(readings, string.Join(' ', Separators.Readings(digits)));

    [Theory]
    [InlineData("1.500", "1.500 1500")]
    [InlineData("1,500", "1.500 1500")]
    [InlineData("0.500", "0.500")]
    [InlineData("1.50", "1.50")]
    [InlineData("1500.000", "1500.000")]
    [InlineData("1.500,5", "1500.5")]
    public void Where_decimals_begin_with_a_comma_a_point_may_group(string digits, string readings) =>
        Assert.Equal(readings, string.Join(' ', Separators.Readings(digits, hasDecimalComma: true)));
}
