namespace Quiz.Tests.Terminals;

/// <summary>The screen that other tests look at shows what a terminal would.</summary>
public sealed class TerminalScreenTests
{
    [Theory]
    [InlineData("text goes where the cursor is", "\e[2;3Hab\e[1;1Hc", "c\n  ab\n")]
    [InlineData("a line that is full goes on below", "12345678", "123456\n78\n")]
    [InlineData("the last row scrolls up", "1\r\n2\r\n3\r\n4", "2\n3\n4")]
    [InlineData("styles and titles are not seen", "\e]0;title\aa\e[38;2;1;2;3mb\e[0m\e[?25lc", "abc\n\n")]
    [InlineData("a line is erased to its end", "abcd\e[1;2H\e[K", "a\n\n")]
    [InlineData("all is erased", "abcd\e[2J", "\n\n")]
    [InlineData("wide characters take two cells", "鱼é\e[1;3Hx", "鱼x\n\n")]
    [InlineData("marks combine", "e\u0301f", "e\u0301f\n\n")]
    [InlineData("the normal screen comes back", "ab\e[?1049h\e[3;3Hcd\e[?1049lef", "abef\n\n")]
    public void Output_is_shown(string what, string output, string expected)
    {
        Assert.NotEmpty(what);
        TerminalScreen screen = new(6, 3);
        foreach (char c in output) screen.Write(c.ToString());
        Assert.Equal(expected, screen.Text);
    }

    [Fact]
    public void Text_is_found_by_its_cell()
    {
        TerminalScreen screen = new(10, 2);
        screen.Write("\r\n鱼ab");
        Assert.Equal((1, 2), screen.Find("ab"));
        Assert.Null(screen.Find("ba"));
    }

    [Fact]
    public void A_sequence_that_is_not_known_is_told() =>
        Assert.Throws<NotSupportedException>(() => new TerminalScreen(6, 3).Write("\e[5X"));
}
