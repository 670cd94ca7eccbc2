using Quiz.Core.Sessions;

namespace Quiz.Tests.Views;

/// <summary>
/// A class's lesson, screen by screen, as it stands on the wall: large letters, a large screen, a small one.
/// </summary>
public class PresentGoldenTests
{
    public static TheoryData<int, int> Sizes => new() { { 140, 45 }, { 80, 24 }, { 60, 20 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_class_votes_talks_votes_again_and_looks_at_the_words(int columns, int rows) =>
        Present("lamp", "keeper", columns, rows, (screen, film) =>
        {
            film.Shoot("the article");
            film.Press("Enter", "p", "Enter", "Enter");
            screen.Type("9");
            film.Press("Enter", "Esc");
            screen.Press("h");
            screen.Type("12 4 3");
            film.Press("Enter", "Enter", "r");
            screen.Type("2 3 21 1 0");
            film.Press("Enter", "k", "e", "e", "p", "Esc", "u", "k", "Enter", "h", "h");
        });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_other_way_of_answering_is_shown_too(int columns, int rows) =>
        Present("mole", "fuels voices wishes summary words year keeper doubt why", columns, rows, (screen, film) =>
        {
            screen.Press("Enter");
            while (screen.Text.Contains("Question ", StringComparison.Ordinal))
            {
                film.Shoot("asked");
                film.Press("Enter");
                if (screen.Text.Contains("Answer and hands", StringComparison.Ordinal))
                {
                    screen.Type("the town 5");
                    screen.Press("Enter");
                    screen.Type("? 7");
                    screen.Press("Enter", "Enter");
                    film.Press("k");
                }
                else
                {
                    screen.Press("k", "h");
                    screen.Type("12 8 6");
                    film.Press("Enter", "Esc");
                }

                screen.Press("Enter");
            }

            film.Shoot("all questions");
        });

    private static void Present(string bank, string questions, int columns, int rows, Action<Headless, Film> play)
    {
        using var screen = new Headless(columns, rows, bank: bank);
        screen.Send(screen.Desk.Present(screen.BankPath,
            new SittingOptions { Seed = 4, Count = null, Only = [.. questions.Split(' ')] }, isNew: false));
        var film = new Film(screen);
        play(screen, film);
        film.Check($"present-{bank}-{columns}x{rows}");
    }
}
