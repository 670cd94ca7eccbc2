namespace Quiz.Core.Tests.Banks.Rules;

public class LeakTests
{
    private const string Rule = "leak", Text = "The ferry will stop in May. The council of the town closes the line in spring.";

    [Theory]
    [InlineData("Why does the council close the ferry line?", true)]
    [InlineData("What did the town council say of the ferry?", false)]
    [InlineData("What do the clerk and the council think of the ferry line that closes?", false)]
    [InlineData("What does the council charge for parking?", false)]
    [InlineData("When will the ferry line close?", false)]
    public void A_question_that_has_the_words_of_another_and_of_its_key_gives_it_away(string prompt, bool isBroken) =>
        Assert.Equal(isBroken ? [14] : [], RuleCase.Lines(Rule, RuleCase.Bank(
            RuleCase.Choice("who", "Who will close the ferry line?", "closes the line", "The council", "The clerk", "The crew")
            + RuleCase.Question("other", "short-answer", prompt, RuleCase.Quote("in May"), "accept: [\"x\"]"),
            text: Text)));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_statement_to_be_judged_tells_only_what_is_true(string answer, bool isBroken) =>
        Assert.Equal(isBroken, RuleCase.Breaks(Rule, RuleCase.Bank(
            RuleCase.Question("who", "short-answer", "Who will close the ferry line?", RuleCase.Quote("closes the line"), "accept: [\"The council\"]")
            + RuleCase.Question("other", "true-false", "Is this right?", "statement: \"The council closes the ferry.\"", RuleCase.Quote("closes the line"), $"answer: {answer}"),
            text: Text)));

    [Theory]
    [InlineData("What do ferry workers from abroad earn?", "Workers from abroad", true)]
    [InlineData("What does Ana Reed think of the ferry?", "Ana Reed", false)]
    public void All_words_of_a_key_tell_more_than_a_name(string prompt, string key, bool isBroken) =>
        Assert.Equal(isBroken, RuleCase.Breaks(Rule, RuleCase.Bank(
            RuleCase.Choice("who", "Who steers the ferry through storms?", "ferry", key, "Pupils", "Nobody")
            + RuleCase.Choice("other", prompt, "spring", "Much", "Little", "Nothing"),
            "people:\n  reed: {name: \"Ana Reed\"}\n",
            Text)));

    [Fact]
    public void Where_the_small_words_of_a_language_are_unknown_nothing_is_said() => Assert.False(RuleCase.Breaks(Rule, RuleCase.Bank(
        RuleCase.Choice("who", "Who will close the ferry line?", "closes the line", "The council", "The clerk")
        + RuleCase.Choice("other", "Why does the council close the ferry line?", "in May", "Cost", "Age"),
        "language: fr\n",
        Text)));
}
