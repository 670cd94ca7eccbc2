using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Tests.Views;

/// <summary>A review from home to "enough for today", screen by screen.</summary>
public class ReviewGoldenTests
{
    public static TheoryData<int, int> Sizes => SittingGoldenTests.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_review_from_home_to_enough(int columns, int rows)
    {
        using var screen = new Headless(columns, rows, new SittingOptions { Seed = 3, Only = ["keeper", "fishermen"] });
        var film = new Film(screen);
        screen.Press("Enter", "0", "Enter", "0", "Enter", "Enter");
        film.Shoot("home, nothing due");
        screen.Wait(TimeSpan.FromDays(1));
        screen.Send(screen.Desk.List());
        film.Shoot("home, the day after");
        screen.Send(screen.Desk.Review(new ReviewRequest { Seed = 3 }));
        film.Shoot("r");
        film.Press("Enter", "p", "1", "Enter", "Enter", "0", "Enter", "v", "Esc", "Enter");
        film.Check($"review-{columns}x{rows}");
    }
}
