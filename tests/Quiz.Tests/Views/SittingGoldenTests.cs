using Quiz.Core.Banks;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Views;

/// <summary>Whole sittings, screen by screen, at the three arrangements of the panes.</summary>
public class SittingGoldenTests
{
    public static TheoryData<int, int> Sizes => new() { { 120, 32 }, { 80, 24 }, { 60, 20 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_practice_from_home_to_results(int columns, int rows)
    {
        using var screen = new Headless(columns, rows);
        var film = new Film(screen);
        film.Shoot("home");
        screen.Send(screen.Desk.Open(screen.BankPath, new SittingOptions { Seed = 3, Count = null }));
        film.Shoot("the article");
        film.Press("Enter");
        for (int questions = 0; !screen.Text.Contains("Results", StringComparison.Ordinal); questions++)
        {
            Assert.InRange(questions, 0, 5);
            if (screen.Text.Contains("Who wants", StringComparison.Ordinal)) AnswerByTyping(screen, film);
            else if (screen.Text.Contains("What has the lamp", StringComparison.Ordinal))
                film.Press("1", "2", "Enter", "e", "Enter", "Enter");
            else film.Press("1", "Enter", "h", "2", "Enter");
            for (int i = 0; i < 4 && !screen.Rows[^1].Contains(" next", StringComparison.Ordinal); i++)
                film.Press("Enter");
            film.Press("Enter");
        }

        film.Press("v", "Enter", "Esc", "?");
        film.Check($"practice-{columns}x{rows}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_test_from_the_first_question_to_handing_in(int columns, int rows)
    {
        using var screen = new Headless(columns, rows, new SittingOptions
        {
            Mode =
            Mode.Test,
            Seed = 5,
            Count = 3,
            Only = ["fishermen", "mayor", "keeper"],
            Book = BookPolicy.Closed
        });
        var film = new Film(screen);
        film.Press("Enter", "1", "Enter", "2", "m", "Enter", "0", "Enter", "2", "Enter", "b", "1", "Enter", "u", "s",
            "h", "v", "Right", "!");
        screen.Type("The key is odd.");
        film.Press("Enter");
        film.Check($"test-{columns}x{rows}");
    }

    private static void AnswerByTyping(Headless screen, Film film)
    {
        screen.Type("the town");
        film.Press("Enter");
        screen.Type("a board");
        film.Press("Enter", "Esc", "v", "Esc");
    }
}
