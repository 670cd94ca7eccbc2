using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class NegationsTests
{
    [Theory]
    [InlineData("It is not so, and never was.", "NOT NEVER")]
    [InlineData("They can\u2019t and don't.", "CANT DONT")]
    [InlineData("Das ist kein Plan, nicht wahr?", "KEIN NICHT")]
    [InlineData("Он не придёт", "НЕ")]
    [InlineData("jam\u00E1s", "JAMAS")]
    [InlineData("a note from the north", "")]
    [InlineData("", "")]
    public void They_are_found_as_words(string text, string negations) =>
        Assert.Equal(negations, string.Join(' ', Negations.Of(text)));
}
