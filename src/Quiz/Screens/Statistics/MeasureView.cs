using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>One measure as it is shown: a chart and its numbers.</summary>
/// <param name="Chart">Null as long as there is nothing to draw; the numbers then say what will appear here.</param>
/// <param name="Meaning">What is seen, in a sentence.</param>
/// <param name="Numbers">The numbers in words, complete without the chart.</param>
internal sealed record MeasureView(Chart? Chart, string Meaning, Items<Block> Numbers)
{
    /// <summary>The numbers without signs, to be read aloud.</summary>
    public Items<Block> Spoken { get; init; } = Numbers;

    /// <param name="sentences">What will appear here, and what makes it appear.</param>
    public static MeasureView Empty(params ReadOnlySpan<string> sentences)
    {
        var blocks = new List<Block>();
        foreach (string sentence in sentences) blocks.Add(Block.Of(sentence));
        return new MeasureView(null, "", blocks.ToItems());
    }
}
