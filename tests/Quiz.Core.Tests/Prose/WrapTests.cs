using CsCheck;
using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Prose;

public class WrapTests
{
    /// <summary>Cells as terminals count them, well enough for these texts.</summary>
    private static int Cells(string grapheme) => grapheme[0] >= 0x3000 || char.IsSurrogate(grapheme[0]) ? 2 : 1;

    private static string[] Lay(string text, int width) =>
        [.. Wrap.Lay(Block.Of(text), width, Cells).Select(l => l.Text)];

    [Fact]
    public void Lines_break_at_spaces() => Assert.Equal(["one two", "three"], Lay("one two three", 8));

    [Fact]
    public void A_word_longer_than_a_line_is_cut_and_nothing_is_left_out() =>
        Assert.Equal(["abcde", "fghij", "k l"], Lay("abcdefghijk l", 5));

    [Fact]
    public void Wide_characters_need_no_spaces() => Assert.Equal(["日本", "語で", "す"], Lay("日本語です", 5));

    [Fact]
    public void A_combining_mark_stays_on_its_letter() =>
        Assert.Equal(["e\u0301e\u0301", "e\u0301"], Lay("e\u0301e\u0301e\u0301", 2));

    [Fact]
    public void A_box_is_as_wide_as_its_lines() => Assert.Equal(
        ["┌─────────┐", "│ one two │", "│ 日本語  │", "└─────────┘"],
        Wrap.Lay(Block.Of("one two 日本語") with { IsBoxed = true }, 12, Cells).Select(l => l.Text));

    [Fact]
    public void Where_there_is_no_room_for_a_box_there_is_none() =>
        Assert.Equal(["one two", "three"],
            Wrap.Lay(Block.Of("one two three") with { IsBoxed = true }, 8, Cells).Select(l => l.Text));

    [Fact]
    public void Line_breaks_in_the_text_stay() => Assert.Equal(["one", "", "two"], Lay("one\n\ntwo", 9));

    [Fact]
    public void Later_lines_hang_under_the_first_word()
    {
        Block option = Block.Of("one two three") with { Lead = [new Run("› 1  ")] };
        Assert.Equal(["› 1  one two", "     three"], Wrap.Lay(option, 14, Cells).Select(l => l.Text));
    }

    [Fact]
    public void Tones_and_anchors_survive_the_break()
    {
        Block marked = new() { Runs = [new Run("so "), new Run("very long", Tone.Decides, "d0"), new Run(" indeed")] };
        List<Line> lines = Wrap.Lay(marked, 8, Cells);
        Assert.Equal([new Run("so "), new Run("very", Tone.Decides, "d0")], lines[0].Runs);
        Assert.Equal(new Run("long", Tone.Decides, "d0"), lines[1].Runs[0]);
    }

    [Fact]
    public void Text_from_outside_cannot_steer_the_terminal() =>
        Assert.Equal(["a␛[31mb\uFFFDc"], Lay("a\e[31mb\u202Ec", 40));

    [Fact]
    public void No_line_is_too_wide_and_no_letter_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["ab 日e\u0301\n-"], 0, 60], Gen.Int[2, 12]).Sample((text, width) =>
        {
            string[] lines = Lay(text, width);
            Assert.All(lines, line => Assert.InRange(StringInfo(line).Sum(Cells), 0, width));
            Assert.Equal(text.Where(c => !char.IsWhiteSpace(c)),
                string.Concat(lines).Where(c => !char.IsWhiteSpace(c)));
        });

    private static IEnumerable<string> StringInfo(string line)
    {
        System.Globalization.TextElementEnumerator graphemes =
            System.Globalization.StringInfo.GetTextElementEnumerator(line);
        while (graphemes.MoveNext()) yield return graphemes.GetTextElement();
    }
}
