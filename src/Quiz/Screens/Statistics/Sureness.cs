using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>How sure the learner was, and how often right.</summary>
internal static class Sureness
{
    private static readonly Items<Series> Both = [new("what you said", "─", Tone.Key),
        new("how often right (well judged: it ends within the line)", "▇", Tone.Right)];

    public static MeasureView Show(Studied studied)
    {
        Items<CertaintyTally> tallies = studied.Progress.Certainty;
        if (tallies.IsEmpty)
        {
            return MeasureView.Empty(
                "Here you will see how often you were right when you were sure, and when you were not.",
                "It appears once you have said how sure you are. You are asked for that when you start with: quiz play "
                    + "BANK --certainty");
        }

        return new MeasureView(
            new RowChart(Both, tallies.SelectMany(Rows).Skip(1).ToItems(), Scale.Percent),
            "What you said of your answers, and how many of them were right.",
            tallies.Select(t => Block.Of($"{Phrases.CertaintyName(t.Level)}: {Counts(t)}")).ToItems());
    }

    private static IEnumerable<ChartRow> Rows(CertaintyTally tally)
    {
        (double from, double to) = Calibration.Claimed(tally.Level);
        yield return new ChartRow("", [], "");
        yield return new ChartRow(Phrases.CertaintyName(tally.Level), [new(100 * from, 100 * to, 0)], "");
        yield return new ChartRow(
            "", tally.Asked == 0 ? [] : [new(0, 100.0 * tally.Right / tally.Asked, 1)], Counts(tally));
    }

    private static string Counts(CertaintyTally tally) =>
        tally.Asked == 0 ? "never said" : $"{Phrases.Number(tally.Right)} of {Phrases.Number(tally.Asked)} right";
}
