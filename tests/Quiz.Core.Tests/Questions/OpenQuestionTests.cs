using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class OpenQuestionTests
{
    private static readonly OpenQuestion Opinion = new()
    {
        Id = "q",
        Type = "open-response",
        Prompt = "What do you think?",
        Model = "It depends.",
        Rubric = [new RubricLine("takes a side", 1), new RubricLine("gives a reason", 2)],
    };

    [Theory]
    [InlineData("It depends.")]
    [InlineData("No.")]
    [InlineData("")]
    public void Whatever_is_written_stays_outside_the_score(string text) =>
        Assert.Equal(new Verdict(Outcome.Unscored, 0, []), Opinion.Grade(new OpenAnswer(text)));

    [Fact]
    public void Not_to_know_is_an_answer_here_too() =>
        Assert.Equal(Outcome.DontKnow, Opinion.Grade(new DontKnow()).Outcome);

    [Fact]
    public void It_is_neither_scored_nor_proved_nor_sure() =>
        Assert.Equal((false, false, false), (Opinion.IsScored, Opinion.CanBeProved, Opinion.IsRightOrWrong));

    [Fact]
    public void Its_key_is_the_model() => Assert.Equal(new OpenAnswer("It depends."), Opinion.Key);
}
