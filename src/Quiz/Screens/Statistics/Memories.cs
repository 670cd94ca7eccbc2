using System.Globalization;
using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>How much would be remembered in the coming weeks.</summary>
internal static class Memories
{
    private static readonly Items<Series> Lines =
    [
        new("expected", "•", Tone.Right),
        new(string.Create(CultureInfo.InvariantCulture, $"asked again below {100 * Fsrs.UsualRetention:0} %"), "┄",
            Tone.Dim),
    ];

    public static MeasureView Show(Studied studied)
    {
        if (studied.Progress.Recall is not { } recall)
        {
            return MeasureView.Empty(
                "Here you will see how much of what you were asked you would still remember, today and in the next "
                    + "four weeks.",
                "It appears with your first answers: each says how well you remember what it was about, and forgetting "
                    + "is reckoned from there.");
        }

        double lowest = recall.Days.Min(d => d.Recall) * 100;
        double from = Math.Clamp(Math.Floor((lowest - 5) / 10) * 10, 0, 80);
        return new MeasureView(
            new CurveChart(
                Lines,
                recall.Days.Select(d => 100 * d.Recall).ToItems(),
                recall.Days.Select((d, i) => i == 0 ? "today" : i % 7 == 0 ? Studied.ShortDate(d.Day) : "").ToItems(),
                new Scale(from, 100, from < 50 ? 20 : 10, " %"),
                Fsrs.UsualRetention * 100),
            "What you would remember if you answered nothing from now on.",
            Numbers(studied, recall).ToItems());
    }

    private static IEnumerable<Block> Numbers(Studied studied, RecallForecast recall)
    {
        yield return Block.Of("Expected to be remembered", Tone.Strong);
        for (int i = 0; i < recall.Days.Count; i += 7)
        {
            string day = i == 0 ? "today" : $"in {Phrases.Count(i / 7, "week")}, {studied.Date(recall.Days[i].Day)}";
            yield return Block.Of(
                string.Create(CultureInfo.InvariantCulture, $"{day}: {100 * recall.Days[i].Recall:0} %"));
        }

        yield return Block.Of(
            $"Of {Phrases.Count(recall.Points, "place")} of the text that you were asked about.",
            Tone.Dim) with
        { SpaceBefore = true };
        yield return Block.Of("An estimate: it comes from how each answer went and how long ago that was.", Tone.Dim);
    }
}
