using System.Globalization;
using CsCheck;
using Quiz.Core.Grading;

namespace Quiz.Core.Tests.Grading;

public class NumberTextTests
{
    /// <summary>The responses that Moodle 4.5 parses in question/type/numerical/tests/answerprocessor_test.php, and what they stand for.</summary>
    [Theory]
    [InlineData("3.142", 3.142)]
    [InlineData(".2", 0.2)]
    [InlineData("1.", 1)]
    [InlineData("1.0", 1)]
    [InlineData("-1.", -1)]
    [InlineData("+1.0", 1)]
    [InlineData("1e4", 1e4)]
    [InlineData("3.142E-4", 3.142e-4)]
    [InlineData(".2e+2", 20)]
    [InlineData("1.e-1", 0.1)]
    [InlineData("1.0e0", 1)]
    [InlineData("3x10^8", 3e8)]
    [InlineData("3×10^8", 3e8)]
    [InlineData("3.0*10^8", 3e8)]
    [InlineData("3.00x10**-8", 3e-8)]
    [InlineData("0.001×10**7", 1e4)]
    [InlineData("1m", 1)]
    [InlineData("3.142 m", 3.142)]
    [InlineData(".2m", 0.2)]
    [InlineData("1.cm", 1)]
    [InlineData("1.0   cm", 1)]
    [InlineData("-1.m", -1)]
    [InlineData("+1.0cm", 1)]
    [InlineData("1e4 m", 1e4)]
    [InlineData("3.142E-4  cm", 3.142e-4)]
    [InlineData(".2e+2m", 20)]
    [InlineData("1.e-1 m", 0.1)]
    [InlineData("1.0e0cm", 1)]
    [InlineData("1,000,000", 1e6)]
    [InlineData("1,000.00 m", 1000)]
    [InlineData("3 frogs", 3)]
    [InlineData("3x10^8 m/s", 3e8)]
    [InlineData("1c", 1)]
    [InlineData("0001.000 mph", 1)]
    [InlineData("-1 000", -1000)]
    [InlineData("3,14159", 3.14159)]
    [InlineData("3%", 3)]
    [InlineData("1e-6 %", 1e-6)]
    [InlineData("£1,234.56", 1234.56)]
    [InlineData("$100", 100)]
    [InlineData("$100.", 100)]
    public void What_Moodle_reads_is_read_so(string text, double number) => Assert.Equal([number], NumberText.Readings(text));

    [Theory]
    [InlineData("frog")]
    [InlineData(". m")]
    [InlineData(".e8 m")]
    [InlineData(",")]
    [InlineData("")]
    [InlineData("    ")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("- m")]
    [InlineData("e5")]
    [InlineData("1e999")]
    [InlineData("--5")]
    [InlineData("3 or 4")]
    [InlineData("3-4")]
    [InlineData("3/4")]
    [InlineData("3x2")]
    [InlineData("3 x 2")]
    [InlineData("1.2.3")]
    [InlineData("12.5.2023")]
    [InlineData("1,000.5,000")]
    [InlineData("1e5.5")]
    [InlineData("½")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("#5")]
    public void What_is_no_single_number_has_no_reading(string text) => Assert.Empty(NumberText.Readings(text));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData(".5", 0.5)]
    [InlineData(",5", 0.5)]
    [InlineData("5.", 5)]
    [InlineData("5,", 5)]
    [InlineData("3,5.", 3.5)]
    [InlineData(" 1e5\u00A0", 1e5)]
    [InlineData("1E-3", 1e-3)]
    [InlineData("1 e 5", 1e5)]
    [InlineData("3 × 10 ^ 8", 3e8)]
    [InlineData("\u22125", -5)]
    [InlineData("\u2013 5", -5)]
    [InlineData("-\u20AC5", -5)]
    [InlineData("$ -5", -5)]
    [InlineData("40 000", 40000)]
    [InlineData("40\u00A0000", 40000)]
    [InlineData("40\u2009000", 40000)]
    [InlineData("40\u202F000,5 km", 40000.5)]
    [InlineData("40\u2019000", 40000)]
    [InlineData("1.000.000", 1e6)]
    [InlineData("1.000,5", 1000.5)]
    [InlineData("1,000,000.25", 1000000.25)]
    [InlineData("10,00,000", 1e6)]
    [InlineData("0,125", 0.125)]
    [InlineData("1234,567", 1234.567)]
    [InlineData("1.234", 1.234)]
    [InlineData("5 m2", 5)]
    [InlineData("5 km²", 5)]
    [InlineData("20 °C", 20)]
    [InlineData("5 tonnes of CO2 in a year.", 5)]
    [InlineData("1x", 1)]
    [InlineData("\uFF14\uFF12", 42)]
    [InlineData("٤٢", 42)]
    public void What_people_write_is_read(string text, double number) => Assert.Equal([number], NumberText.Readings(text));

    [Theory]
    [InlineData("40,000", "40 40000")]
    [InlineData("-1,250 m", "-1.25 -1250")]
    [InlineData("3 million", "3 3000000")]
    [InlineData("40 thousand a year", "40 40000")]
    [InlineData("2.5bn", "2.5 2500000000")]
    [InlineData("1e3 million", "1000")]
    public void What_can_be_meant_in_two_ways_has_two_readings(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', NumberText.Readings(text).Select(n => n.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Endless_text_is_read_in_no_time()
    {
        Assert.Empty(NumberText.Readings(new string(' ', 100_000) + "5 " + new string('6', 100_000) + " 7!"));
        Assert.Empty(NumberText.Readings(string.Concat(Enumerable.Repeat("1 ", 100_000)) + "!"));
    }

    [Fact]
    public void Every_number_that_is_written_is_read_again() => Gen.Double.Where(double.IsFinite).Sample(n =>
        NumberText.Readings(n.ToString("R", CultureInfo.InvariantCulture)).Contains(n)
        && NumberText.Readings(n.ToString("0.0########", CultureInfo.GetCultureInfo("de-DE"))).Any());
}
