using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>What answers and proofs have shown together.</summary>
internal static class Proofs
{
    private static readonly Items<Series> Counts =
        [new("right answer", "▇", Tone.Right), new("wrong answer", "▒", Tone.Wrong)];

    public static MeasureView Show(Studied studied)
    {
        Items<ProofCount> counts = studied.Progress.Proof;
        if (counts.IsEmpty)
        {
            return MeasureView.Empty(
                "Here you will see whether you found the sentences that prove your answers, and whether you read them "
                    + "right.",
                "It appears once you have shown such a sentence. You are asked for it when you start with: quiz play "
                    + "BANK --prove");
        }

        return new MeasureView(
            new RowChart(Counts, counts.Select(c => Row(c, counts.Max(all => Number(all).Length))).ToItems()),
            "Answers that were to be proved by a sentence of the article.",
            counts.Select(c => Block.Of(
                $"{Phrases.ProofName(c.Outcome)} ({Phrases.ProofMeaning(c.Outcome)}): {Number(c)}")).ToItems());
    }

    /// <param name="digits">How wide the longest number is.</param>
    private static ChartRow Row(ProofCount count, int digits) => new(
        Phrases.ProofName(count.Outcome),
        count.Count == 0 ? [] : [new(
            0, count.Count ?? 0, count.Outcome is ProofOutcome.RightAndShown or ProofOutcome.RightNotShown ? 0 : 1)],
        $"{Number(count).PadLeft(digits)}  {Phrases.ProofMeaning(count.Outcome)}");

    /// <summary>A learner's own counts are never hidden.</summary>
    private static string Number(ProofCount count) => Phrases.Number(count.Count ?? 0);
}
