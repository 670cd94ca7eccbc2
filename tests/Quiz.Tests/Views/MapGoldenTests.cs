using Quiz.Core.Sessions;

namespace Quiz.Tests.Views;

/// <summary>The map of an article: after a sitting, at home, on the wall.</summary>
public class MapGoldenTests
{
    private static readonly SittingOptions Both = new() { Seed = 4, Count = null, Only = ["q1", "q2"] };

    public static TheoryData<int, int> Sizes => new() { { 140, 45 }, { 80, 24 }, { 60, 20 }, { 40, 16 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_was_missed_is_marked_and_the_words_are_behind_it(int columns, int rows)
    {
        using var screen = new Headless(columns, rows, Both, "ferry");
        screen.Press("Enter", "0", "Enter", "2", "Enter", "Enter");
        var film = new Film(screen);
        film.Shoot("results");
        film.Press("m", "n", "Right", "Right", "Right", "Right", "Down", "Down", "Enter", "e", "Enter");
        film.Press("End", "PageUp", "m", "m", "n", "n", "Esc");
        film.Check($"map-{columns}x{rows}");
    }

    [Fact]
    public void At_home_it_stays_blank_until_a_sitting_is_finished()
    {
        using var screen = new Headless(80, 24, bank: "ferry");
        var film = new Film(screen);
        film.Press("m", "m", "Down", "Enter", "Esc");
        screen.Press("Enter", "Enter");
        for (int i = 0; i < 6 && !screen.Text.Contains("Results", StringComparison.Ordinal); i++)
            screen.Press("0", "Enter");
        screen.Press("Enter");
        Assert.Contains("(missed)", Opened(screen), StringComparison.Ordinal);
        film.Check("map-home");
    }

    [Theory]
    [InlineData(140, 45)]
    [InlineData(80, 24)]
    public void A_class_fills_it_when_all_is_told(int columns, int rows)
    {
        using var screen = new Headless(columns, rows, bank: "ferry");
        screen.Send(screen.Desk.Present(screen.BankPath, Both, isNew: false));
        screen.Press("Enter", "k", "Enter", "s");
        var film = new Film(screen);
        film.Press("m", "m", "Esc"); // one answer was not shown yet
        screen.Press("Esc", "k", "Enter");
        film.Press("m", "Enter", "Esc", "Esc");
        film.Check($"map-present-{columns}x{rows}");
    }

    [Fact]
    public void A_click_moves_there_and_a_second_one_opens_the_words()
    {
        using var screen = new Headless(100, 40, new SittingOptions { Seed = 4, Only = ["q1"] }, "ferry");
        screen.Press("Enter", "0", "Enter", "Enter", "m");
        screen.Click("smoked eel");
        Assert.Contains("›· smoked eel", screen.Text, StringComparison.Ordinal);
        screen.Click("smoked eel");
        Assert.Contains("smoked eel]◄", screen.Text, StringComparison.Ordinal);
    }

    private static string Opened(Headless screen)
    {
        screen.Press("m");
        return screen.Text;
    }
}
