namespace Quiz.Core.Scheduling;

/// <summary>What is to be expected of the coming days if nothing is asked in them.</summary>
public static class Forecast
{
    /// <summary>The share of the cards that is expected to be remembered on a day, from 0 to 1; null without cards.</summary>
    public static double? Recall(IEnumerable<Card> cards, DateOnly day) => cards.Average(c => (double?)c.Recall(day));

    /// <summary>How many cards fall due on each of the days from today on; what is overdue falls due today.</summary>
    /// <param name="days">How many days, today included.</param>
    public static Items<int> DuePerDay(IEnumerable<Card> cards, DateOnly today, int days)
    {
        int[] due = new int[days];
        foreach (Card card in cards)
        {
            int day = StudyDay.Between(today, card.Due);
            if (day < days) due[day]++;
        }

        return [.. due];
    }
}
