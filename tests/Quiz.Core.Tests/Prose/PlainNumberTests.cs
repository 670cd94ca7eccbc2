using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Prose;

public class PlainNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(0.5, "0.5")]
    [InlineData(0.333, "0.333")]
    [InlineData(0.0625, "0.0625")]
    [InlineData(0.03125, "1/32")]
    [InlineData(1 / 3.0, "1/3")]
    [InlineData(5 / 7.0, "5/7")]
    [InlineData(0.16665, "0.16665")]
    [InlineData(0.123456789, "0.123456789")]
    public void A_number_is_written_so_that_sums_come_out(double number, string text) =>
        Assert.Equal(text, PlainNumber.Of(number));
}
