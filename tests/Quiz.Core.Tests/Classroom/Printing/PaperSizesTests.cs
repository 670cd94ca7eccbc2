using Quiz.Core.Classroom.Printing;

namespace Quiz.Core.Tests.Classroom.Printing;

public class PaperSizesTests
{
    [Theory]
    [InlineData("en-US", PaperSize.Letter)]
    [InlineData("es_MX.UTF-8", PaperSize.Letter)]
    [InlineData("fr-CA", PaperSize.Letter)]
    [InlineData("en-PH", PaperSize.Letter)]
    [InlineData("en_us@latin", PaperSize.Letter)]
    [InlineData("zh-Hans-PH", PaperSize.Letter)]
    [InlineData("en-GB", PaperSize.A4)]
    [InlineData("de_DE.UTF-8", PaperSize.A4)]
    [InlineData("ca", PaperSize.A4)] // Catalan, not Canada
    [InlineData("en", PaperSize.A4)]
    [InlineData("C.UTF-8", PaperSize.A4)]
    [InlineData("", PaperSize.A4)]
    [InlineData(null, PaperSize.A4)]
    public void Paper_is_what_the_printers_of_a_place_hold(string? locale, PaperSize expected) =>
        Assert.Equal(expected, PaperSizes.Of(locale));
}
