using Quiz.Core.Banks;

namespace Quiz.Core.Tests.Banks;

public class ReadingLevelTests
{
    [Fact]
    public void It_is_the_words_of_a_sentence_and_the_long_ones_of_a_hundred() =>
        Assert.Equal(4 + 12.5, ReadingLevel.Of(With("The cat sat, “sleeping”. The dog ran off.")));

    [Fact]
    public void A_text_without_words_has_none() => Assert.Equal(0, ReadingLevel.Of(With("— …")));

    [Theory]
    [InlineData(0, "very easy")]
    [InlineData(30, "easy")]
    [InlineData(45, "medium")]
    [InlineData(50, "hard")]
    [InlineData(80, "very hard")]
    public void It_has_a_name(double level, string name) => Assert.Equal(name, ReadingLevel.Name(level));

    private static Bank With(string text) => Build.Bank() with { Passages = [Build.Passage(1, text)] };
}
