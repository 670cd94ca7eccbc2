using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>What each sitting earned.</summary>
internal static class Scores
{
    private static readonly Items<Series> Modes =
        [new("practice", "█", Tone.Text), new("review", "▒", Tone.Right), new("test", "▚", Tone.Key)];

    public static MeasureView Show(Studied studied)
    {
        Items<ScorePoint> scores = studied.Progress.Scores;
        if (scores.IsEmpty)
        {
            return MeasureView.Empty(
                "Here you will see what each sitting earned, as its results say.",
                "The first appears as soon as you have answered a question; a test appears once it is handed in.");
        }

        IEnumerable<Column> columns = scores.Select((s, i) => new Column(
            100 * s.Earned / s.Points, (int)s.Mode,
            i > 0 && scores[i - 1].Day == s.Day ? "" : Studied.ShortDate(s.Day)));
        return new MeasureView(
            new ColumnChart(Modes, columns.ToItems(), Scale.Percent, KeepsLast: true),
            "Points earned, of all there were; in a sitting that goes on, of those for what you answered.",
            Numbers(studied, scores).ToItems());
    }

    private static IEnumerable<Block> Numbers(Studied studied, Items<ScorePoint> scores)
    {
        yield return Block.Of(
            Phrases.Count(scores.Count, "sitting") + (scores.Count > 1 ? ", latest first" : ""), Tone.Strong);
        foreach (ScorePoint score in scores.Reverse())
        {
            yield return Block.Of(
                $"{studied.Date(score.Day)}, {Phrases.ModeName(score.Mode)}: {Phrases.Number(score.Earned)} of {Phrases.Number(score.Points)}");
            if (studied.HasSeveral) yield return Block.Of(studied.TitleOf(score.Bank), Tone.Dim) with { Indent = 2 };
        }
    }
}
