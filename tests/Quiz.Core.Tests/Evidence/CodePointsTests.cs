using CsCheck;
using Quiz.Core.Evidence;

namespace Quiz.Core.Tests.Evidence;

public class CodePointsTests
{
    [Fact]
    public void An_emoji_before_a_quotation_counts_one() =>
        Assert.Equal((2, 5), CodePoints.Of("\U0001F600 ice \U0001F600", new TextRange(3, 6)));

    [Fact]
    public void Half_a_surrogate_pair_counts_one() => Assert.Equal(2, CodePoints.Before("\uD83Da", 2));

    [Fact]
    public void There_and_back_is_the_same_place() =>
        Gen.OneOf<string>("a", "é", "次", "\U0001F600", "\uDC00").List[0, 20].Select(string.Concat).Sample(text =>
        {
            for (int index = 0, position = 0; position <= text.Length; index++)
            {
                Assert.Equal(position, CodePoints.PositionOf(text, index));
                Assert.Equal(index, CodePoints.Before(text, position));
                position += position + 1 < text.Length && char.IsSurrogatePair(text, position) ? 2 : 1;
            }
        });
}
