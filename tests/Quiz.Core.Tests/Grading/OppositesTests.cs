using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class OppositesTests
{
    [Theory]
    [InlineData("likely", "unlikely")]
    [InlineData("UNLIKELY", "LIKELY")]
    [InlineData("an impossible offer", "an possible offer")]
    [InlineData("more imports", "more exports")]
    [InlineData("exports", "imports")]
    [InlineData("decrease", "increase")]
    [InlineData("HYPOTENSION", "HYPERTENSION")]
    public void A_word_with_another_beginning_is_among_them(string text, string opposite) =>
        Assert.Contains(opposite, Opposites.Of(text));

    [Fact]
    public void The_inside_of_a_word_is_none_of_their_business() =>
        Assert.DoesNotContain("reports", Opposites.Of("reimports"));

    [Fact]
    public void What_has_no_words_has_none() => Assert.Empty(Opposites.Of("40 000"));
}
