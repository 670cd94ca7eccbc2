using Quiz.Core.Prose;
using Quiz.Screens.Statistics;

namespace Quiz.Plain;

/// <summary>The statistics as lines: each measure's numbers in words, and no pictures.</summary>
internal static class StatsLines
{
    public static IEnumerable<Block> Of(Studied studied) =>
        Measure.All.SelectMany((measure, i) => Of(measure, measure.Show(studied), i > 0))
            .Prepend(Block.Of($"How you are doing: {studied.Title}"))
            .Select((block, i) => i == 1 ? block with { SpaceBefore = true } : block);

    private static IEnumerable<Block> Of(Measure measure, MeasureView figure, bool isLater)
    {
        yield return Block.Of(measure.Title) with { SpaceBefore = isLater };
        if (figure.Meaning.Length > 0) yield return Block.Of(figure.Meaning);
        foreach (Block block in figure.Spoken) yield return block with { SpaceBefore = false };
    }
}
