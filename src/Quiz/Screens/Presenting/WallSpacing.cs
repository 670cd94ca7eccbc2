using Quiz.Core;
using Quiz.Core.Prose;

namespace Quiz.Screens.Presenting;

/// <summary>
/// Spreads blocks over a screen that is read from the back of a room: as many empty lines between them as there is room
/// for.
/// </summary>
internal static class WallSpacing
{
    /// <summary>More than these only tear apart what belongs together.</summary>
    private const int MostExtra = 2;

    /// <param name="width">The cells of a line.</param>
    /// <param name="rows">The lines there are. Where not everything fits, the blocks are left as they are, to be
    /// scrolled.</param>
    public static Items<Block> Of(IReadOnlyList<Block> blocks, int width, int rows)
    {
        int left = rows - Lines(blocks, width);
        int gaps = blocks.Skip(1).Count(b => b.SpaceBefore);
        int extra = gaps == 0 ? 0 : Math.Clamp((left - 1) / gaps, 0, MostExtra);
        bool hasTop = left > extra * gaps;
        return [.. hasTop ? [Empty] : Array.Empty<Block>(), .. blocks.SelectMany((b, i) => i > 0 && b.SpaceBefore
            ? [.. Enumerable.Repeat(Empty, extra), b]
            : new[] { b })];
    }

    /// <summary>How many lines blocks take, the first one without an empty line before it.</summary>
    public static int Lines(IEnumerable<Block> blocks, int width) =>
        blocks.Select((b, i) => Wrap.Lay(i == 0 ? b with { SpaceBefore = false } : b, Math.Max(1, width), _ => 1).Count)
            .Sum();

    private static Block Empty => Block.Of("");
}
