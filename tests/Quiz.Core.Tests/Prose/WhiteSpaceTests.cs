using CsCheck;
using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Prose;

public class WhiteSpaceTests
{
    [Theory]
    [InlineData("one two", "one two")]
    [InlineData("  one\n\t two\u00A0 ", "one two")]
    [InlineData("cafe\u0301", "café")]
    [InlineData(" ", "")]
    [InlineData("", "")]
    [InlineData("“as is” – ’", "“as is” – ’")]
    public void Runs_become_one_space(string text, string folded) => Assert.Equal(folded, WhiteSpace.Fold(text));

    [Fact]
    public void Folding_again_changes_nothing() => Gen.String["ab \t\n\u00A0é"].Sample(text =>
        Assert.Equal(WhiteSpace.Fold(text), WhiteSpace.Fold(WhiteSpace.Fold(text))));
}
