using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>What is due on each day of the coming weeks.</summary>
internal static class DueDays
{
    private static readonly Items<Series> Due = [new("due", "█", Tone.Key)];

    public static MeasureView Show(Studied studied)
    {
        Items<DueDay> days = studied.Progress.Due;
        if (studied.Progress.NextDue is not { } next)
        {
            return MeasureView.Empty(
                "Here you will see how much there is to review on each day of the next four weeks.",
                "It appears with your first answers: what you answered comes up again shortly before you would forget "
                    + "it.");
        }

        if (days.All(d => d.Questions == 0))
            return MeasureView.Empty(
                $"Nothing is due in the next four weeks. The next review is on {studied.Date(next)}.");
        return new MeasureView(
            new ColumnChart(
                Due,
                days.Select((d, i) => new Column(
                    d.Questions, 0, i == 0 ? "today" : i % 7 == 0 ? Studied.ShortDate(d.Day) : "")).ToItems(),
                Scale.Counts(days.Max(d => d.Questions)),
                KeepsLast: false),
            "Questions that come up again, by day. What is overdue counts today.",
            Numbers(studied, days).ToItems());
    }

    private static IEnumerable<Block> Numbers(Studied studied, Items<DueDay> days)
    {
        yield return Block.Of($"{Phrases.Number(days.Sum(d => d.Questions))} in four weeks", Tone.Strong);
        foreach (DueDay day in days.Where((d, i) => i == 0 || d.Questions > 0))
            yield return Block.Of($"{studied.DayAhead(day.Day)}: {Phrases.Number(day.Questions)}");
    }
}
