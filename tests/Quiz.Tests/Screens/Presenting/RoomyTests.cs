using Quiz.Core.Prose;
using Quiz.Screens.Presenting;

namespace Quiz.Tests.Screens.Presenting;

public class RoomyTests
{
    private static readonly Block[] Blocks =
        [Block.Of("prompt"), .. "abcd".Select(c => Block.Of(c.ToString()) with { SpaceBefore = true })];

    /// <summary>
    /// Nine lines with one empty line between; one more leaves room above, from 14 there are two between, from 18
    /// three.
    /// </summary>
    [Theory]
    [InlineData(8, 9)]
    [InlineData(9, 9)]
    [InlineData(10, 10)]
    [InlineData(13, 10)]
    [InlineData(14, 14)]
    [InlineData(18, 18)]
    [InlineData(40, 18)]
    public void There_are_as_many_empty_lines_as_there_is_room_for(int rows, int lines) =>
        Assert.Equal(lines, Lines(WallSpacing.Of(Blocks, 20, rows)));

    private static int Lines(IEnumerable<Block> blocks) => blocks.Sum(b => Wrap.Lay(b, 20, _ => 1).Count);
}
