using Quiz.Core;
using Quiz.Screens;

namespace Quiz.Tests.Views;

/// <summary>The first minute: the list with what each article is, looked through, sorted, empty.</summary>
public class HomeGoldenTests
{
    [Theory]
    [InlineData(140, 45)]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void The_list_from_the_first_step_on(int columns, int rows)
    {
        using var screen = new Headless(columns, rows);
        screen.Perform = effect => effect is Effect.SumUp ? Sums : null;
        screen.Send(new Message.Listed(Rows, []) { FirstStep = "tour.yaml" });
        var film = new Film(screen);
        film.Shoot("a newcomer");
        film.Press("Down", "o", "o", "/");
        screen.Type("star");
        film.Shoot("star");
        film.Press("Esc");
        screen.Send(new Message.Listed([], []));
        film.Shoot("nothing");
        film.Check($"home-{columns}x{rows}");
    }

    private static readonly Items<HomeRow> Rows =
    [
        new("tour.yaml", "A short tour", 0, null, null),
        new("stars.yaml", "What starlings remember", 12, "9 of 12 points", new Resumable("s", "practice", 3, 12)),
    ];

    private static readonly Message.SummedUp Sums = new(
        [
            new HomeSum("tour.yaml", 0, 9, 0)
            {
                Glance = new Glance("A small story, invented for this tour.", 28, 3, [("single choice", 3), ("ordering", 1)],
                    "The lamp on Hook Island has burned every night for sixty years."),
            },
            new HomeSum("stars.yaml", 12, 40, 2)
            {
                Known = 9,
                Glance = new Glance("An article of 2021 on how starlings find their way in autumn, and on what they keep in "
                    + "mind of the winter before.", 47, 11, [("single choice", 20), ("short answer", 1)],
                    "Starlings come back to the same roof."),
            },
        ],
        "2 questions are due for review.");
}
