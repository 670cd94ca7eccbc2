using Quiz.Core.Learning;

namespace Quiz.Core.Tests.Scheduling;

public class ForecastTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly Card[] Cards =
    [
        .. new[] { Grade.Again, Grade.Good, Grade.Good, Grade.Easy }
            .Select(g => Card.After(null, new Review(Day, g))), // due after 1, 2, 2 and 8 days
    ];

    [Fact]
    public void Expected_recall_is_the_mean_chance_and_falls()
    {
        Assert.Equal(1, Forecast.Recall(Cards, Day));
        // there are cards
        double[] month = [.. Enumerable.Range(0, 28).Select(d => Forecast.Recall(Cards, Day.AddDays(d))!.Value)];
        Assert.Equal(month.OrderDescending(), month);
        Assert.Equal((Cards[0].Recall(Day.AddDays(9)) + 2 * Cards[1].Recall(Day.AddDays(9))
            + Cards[3].Recall(Day.AddDays(9))) / 4, month[9], 12);
        Assert.Null(Forecast.Recall([], Day));
    }
}
