using Quiz.Core.Wording;

namespace Quiz.Core.Tests.Wording;

public class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Anna", 4)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("✓", 1)]
    [InlineData("✅", 2)]
    [InlineData("❌", 2)]
    [InlineData("⚡", 2)]
    [InlineData("☎", 1)]
    [InlineData("☎\uFE0F", 2)]
    [InlineData("1\uFE0F\u20E3", 2)]
    [InlineData("漢字", 4)]
    [InlineData("ｶﾅ", 2)]
    [InlineData("한", 2)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("ש\u05C1לום", 4)]
    public void A_sign_takes_as_many_cells_as_a_terminal_gives_it(string text, int cells) =>
        Assert.Equal(cells, CellWidth.Of(text));
}
