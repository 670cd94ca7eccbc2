using CsCheck;
using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Prose;

public class VisibleTests
{
    [Theory]
    [InlineData("plain text, ¶7.2 ✓", "plain text, ¶7.2 ✓")]
    [InlineData("a\u001B[31mb", "a␛[31mb")]
    [InlineData("a\r\n\tb\0", "a␍␊␉b␀")]
    [InlineData("\u007F", "␡")]
    [InlineData("\u009B31m", "\uFFFD31m")]
    [InlineData("abc\u202Edef\u2066\u2069", "abc\uFFFDdef\uFFFD\uFFFD")]
    [InlineData("\u200E\u200F\u061C", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("a\u2028b", "a\uFFFDb")]
    [InlineData("😀\u0007", "😀␇")]
    [InlineData("שלום", "שלום")]
    public void What_would_steer_a_terminal_is_shown(string text, string visible) =>
        Assert.Equal(visible, Visible.Of(text));

    [Fact]
    public void A_line_break_is_kept_on_request() =>
        Assert.Equal("a\nb␛", Visible.Of("a\nb\u001B", keepNewlines: true));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb", Visible.Of("a" + '\uD83D' + "b"));

    [Fact]
    public void Nothing_unsafe_is_left_of_any_text() => Gen.String[Gen.Char, 0, 40].Sample(text =>
    {
        string visible = Visible.Of(text);
        Assert.DoesNotContain(
            visible, c => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
        Assert.Equal(visible, Visible.Of(visible));
    });
}
