namespace Quiz.Core.Learning;

/// <summary>What is to be expected of the coming days if nothing is asked in them.</summary>
public static class Forecast
{
    /// <summary>
    /// The share of the cards that is expected to be remembered on a day, from 0 to 1; null without cards.
    /// </summary>
    public static double? Recall(IEnumerable<Card> cards, DateOnly day) => cards.Average(c => (double?)c.Recall(day));
}
