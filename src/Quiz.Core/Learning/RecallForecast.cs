namespace Quiz.Core.Learning;

/// <summary>How much is expected to be remembered today and on the days to come, if nothing is asked in them.</summary>
/// <param name="Points">Of how many points of the text; at least 1.</param>
/// <param name="Days">From today on.</param>
public sealed record RecallForecast(int Points, Items<RecallDay> Days)
{
    /// <param name="days">How many days, today included.</param>
    /// <returns>Null without cards.</returns>
    public static RecallForecast? Of(IReadOnlyCollection<Card> cards, DateOnly today, int days) =>
        cards.Count == 0 ? null : new RecallForecast(
            cards.Count,
            // there are cards
            Enumerable.Range(0, days)
                .Select(d => StudyDay.After(today, d))
                .Select(d => new RecallDay(d, Forecast.Recall(cards, d)!.Value))
                .ToItems());
}

/// <summary>The share of the points that is expected to be remembered on a day, from 0 to 1.</summary>
public sealed record RecallDay(DateOnly Day, double Recall);
