using Quiz.Core.Grading;

namespace Quiz.Core.Tests.Grading;

public class TextPatternTests
{
    [Fact]
    public void A_star_stands_for_any_run() => Assert.True(TextPattern.Matches("Frog", "F*og", TextPolicy.Lenient));
}
