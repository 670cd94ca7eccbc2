using Quiz.Core.Classroom.Statistics;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Statistics;

public class GuessScoreTests
{
    [Fact]
    public void One_option_of_four_is_a_quarter() => Assert.Equal(0.25, GuessScore.Of(Build.Choice("c")));

    [Fact]
    public void Ticks_orders_sentences_and_own_words_have_none()
    {
        Assert.Null(GuessScore.Of(Build.Choice("c") with { Scoring = ChoiceRule.RightMinusWrong }));
        Assert.Null(GuessScore.Of(Build.Order("o")));
        Assert.Null(GuessScore.Of(Build.Mark("m")));
        Assert.Null(GuessScore.Of(Build.Open("w")));
    }

    [Fact]
    public void A_pair_is_one_of_the_right_side() => Assert.Equal(1.0 / 3, GuessScore.Of(Build.Pair("p")));

    [Fact]
    public void Typed_words_are_not_guessed_unless_anything_goes()
    {
        Assert.Equal(0, GuessScore.Of(Build.Fill("f")));
        Assert.Equal(0.2, GuessScore.Of(Build.Fill("f") with
        {
            Gaps =
            [new TextGap { Accept = [new AcceptedText("lamp"), new AcceptedText("*", 0.2)] }]
        }));
    }
}
