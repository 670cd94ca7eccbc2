using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Screens;

namespace Quiz.Tests.Views;

/// <summary>One level up from everywhere, nothing lost on the way, and back to what is over.</summary>
public class WayBackTests
{
    private static readonly SittingOptions Usual = new() { Seed = 3 };

    [Theory]
    [InlineData("Esc")]
    [InlineData("q")]
    public void The_wrong_article_leaves_no_trace(string back)
    {
        using var screen = new Headless(80, 24);
        screen.Press("Enter", "Enter", back);
        Assert.IsType<HomeScreen>(screen.Window.Shown);
        using var history = new History(screen.Data);
        Assert.Empty(history.Sittings(null, ""));
    }

    [Fact]
    public void An_answer_stays_and_Enter_at_home_goes_on_with_it()
    {
        using var screen = new Headless(80, 24, Usual);
        screen.Press("Enter", "2", "Enter", "Esc");
        var home = Assert.IsType<HomeScreen>(screen.Window.Shown);
        Assert.Contains("You can go on with it", home.Said, StringComparison.Ordinal);
        Assert.Equal(1, home.Rows.Single(r => r.Path == screen.BankPath).Resume?.Answered);
    }

    [Fact]
    public void What_is_typed_is_a_draft_after_going_home()
    {
        using var screen = new Headless(80, 24, Usual with { Only = ["wants"], Count = null });
        while (screen.Window.Shown is not QuestionScreen { IsTyping: true }) screen.Press("Enter");
        screen.Type("the to");
        screen.Press("Esc"); // leaves the field
        Assert.IsType<QuestionScreen>(screen.Window.Shown);
        screen.Press("Esc");
        var home = Assert.IsType<HomeScreen>(screen.Window.Shown);
        screen.Send(screen.Desk.Resume(home.Rows.Single(r => r.Path == screen.BankPath).Resume!.Session));
        Assert.Contains("the to", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Esc_in_the_overview_leads_to_the_question()
    {
        using var screen = new Headless(80, 24, Usual);
        screen.Press("Enter", "s", "Esc");
        Assert.IsType<QuestionScreen>(screen.Window.Shown);
    }

    [Theory]
    [InlineData(120, 32)]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void Results_are_found_again_in_the_history(int columns, int rows)
    {
        using var screen = new Headless(columns, rows, Usual with { Only = ["keeper"] });
        var film = new Film(screen);
        screen.Press("Enter", "0", "Enter");
        while (screen.Window.Shown is not ResultsScreen) screen.Press("Enter");
        string before = screen.Text;
        screen.Press("Enter");
        Assert.IsType<HomeScreen>(screen.Window.Shown);
        film.Shoot("home");
        film.Press("h", "Enter");
        Assert.Equal(before.Replace("Enter articles", "Enter history", StringComparison.Ordinal), screen.Text);
        film.Check($"history-{columns}x{rows}");
    }

    [Fact]
    public void Looking_at_results_again_adds_nothing_to_the_history()
    {
        using var screen = new Headless(80, 24, Usual with { Only = ["keeper"] });
        screen.Press("Enter", "0", "Enter");
        while (screen.Window.Shown is not ResultsScreen) screen.Press("Enter");
        int[] before = Numbers(screen);
        screen.Press("Enter", "h", "Enter", "v", "Enter", "Esc");
        Assert.IsType<PastScreen>(screen.Window.Shown);
        screen.Press("Esc");
        Assert.IsType<HomeScreen>(screen.Window.Shown);
        Assert.Equal(before, Numbers(screen));
    }

    private static int[] Numbers(Headless screen)
    {
        using var history = new History(screen.Data);
        return [.. history.Sittings(null, "").Select(s => history.LastOf(s.Session))];
    }
}
