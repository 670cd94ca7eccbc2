namespace Quiz.Tests.Views;

/// <summary>Reading the article before the first question.</summary>
public class ReadingTests
{
    [Fact]
    public void Enter_turns_the_pages_and_leads_on_only_at_the_end()
    {
        using var screen = new Headless(60, 14, new() { Seed = 1 });
        Assert.Contains("Enter page on", screen.Rows[^1], StringComparison.Ordinal);
        string first = screen.Text;
        int pages = 0;
        for (; screen.Rows[^1].Contains("page on", StringComparison.Ordinal) && pages < 20; pages++)
            screen.PressAtOnce("Enter");
        Assert.InRange(pages, 1, 19);
        Assert.NotEqual(first, screen.Text);
        Assert.Contains("Enter questions", screen.Rows[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("Question 1", screen.Text, StringComparison.Ordinal);
        screen.PressAtOnce("Enter");
        Assert.Contains("Question 1", screen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Space", "PageUp")]
    [InlineData("j", "k")]
    [InlineData("Down", "Up")]
    public void It_scrolls_by_the_keys_of_readers_and_back(string down, string up)
    {
        using var screen = new Headless(60, 14, new() { Seed = 1 });
        string top = screen.Text;
        screen.Press(down);
        Assert.NotEqual(top, screen.Text);
        screen.Press(up);
        Assert.Equal(top, screen.Text);
    }

    [Fact]
    public void How_far_one_is_stands_in_the_frame()
    {
        using var screen = new Headless(60, 14, new() { Seed = 1 });
        screen.Press("End");
        Assert.Matches("¶[0-9].* of [0-9]", screen.Rows[^3]);
    }

    [Fact]
    public void Words_are_found_before_there_is_a_question()
    {
        using var screen = new Headless(80, 24, new() { Seed = 1 });
        screen.Press("/");
        screen.Type("lamp");
        screen.Press("Enter");
        Assert.Matches("\"lamp\": 1 of [0-9]", screen.Rows[^2]);
        screen.Press("n");
        Assert.Matches("\"lamp\": 2 of [0-9]", screen.Rows[^2]);
        screen.Press("Esc");
        Assert.Equal("", screen.Rows[^2]);
    }

    [Theory]
    [InlineData(120, 30, true)]
    [InlineData(80, 24, true)]
    [InlineData(60, 16, false)]
    public void Its_words_show_beside_it_where_there_is_room(int columns, int rows, bool isBeside)
    {
        using var screen = new Headless(columns, rows, new() { Seed = 1 });
        string before = screen.Text;
        screen.Press("v");
        Assert.Contains("┌ Words ─", screen.Text, StringComparison.Ordinal);
        Assert.Equal(isBeside, screen.Text.Contains("¶1", StringComparison.Ordinal));
        screen.Press("v");
        Assert.Equal(before, screen.Text);
    }
}
