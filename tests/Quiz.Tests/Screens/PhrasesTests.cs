using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Tests.Screens;

public class WordingTests
{
    [Theory]
    [InlineData(10, 4, 6, 5, "4 of 10 answered without opening the text; the right paragraph was before you in 5 of 6")]
    [InlineData(10, 0, 9, 5, "the right paragraph was before you in 5 of 9")]
    [InlineData(3, 3, 0, 0, "3 of 3 answered without opening the text")]
    [InlineData(3, 0, 0, 0, "")]
    public void Reading_is_said_as_far_as_it_is_known(
        int answers, int unopened, int placed, int atPlace, string expected) =>
        Assert.Equal(expected, Phrases.Reading(new ReadingTrace(answers, unopened, placed, atPlace)));
}
