namespace Quiz.Core.Tests.Banks.Rules;

public class LeakTests
{
    private const string Rule = "leak", Council = "Why does the council close the ferry line?",
        Text = "The ferry will stop in May. The council of the town closes the line in spring.";

    private static readonly string Who =
        RuleCase.Choice(
            "who", "Who will close the ferry line?", "closes the line", "The council", "The clerk", "The crew");

    [Theory]
    [InlineData(Council, true)]
    [InlineData("What did the town council say of the ferry?", false)]
    [InlineData("What do the clerk and the council think of the ferry line that closes?", false)]
    [InlineData("What does the council charge for parking?", false)]
    [InlineData("When will the ferry line close?", false)]
    public void A_question_that_has_the_words_of_another_and_of_its_key_gives_it_away(string prompt, bool isBroken)
    {
        string other = RuleCase.Question("other", "short-answer", prompt, RuleCase.Quote("in May"), "accept: [\"x\"]");
        Assert.Equal(isBroken ? [14] : [], RuleCase.Lines(Rule, RuleCase.Bank(Who + other, text: Text)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_statement_to_be_judged_tells_only_what_is_true(string answer, bool isBroken)
    {
        string judged = RuleCase.Question(
            "other", "true-false", "Is this right?", "statement: \"The council closes the ferry.\"",
            $"answer: {answer}");
        Assert.Equal(isBroken ? [15] : [], RuleCase.Lines(Rule, RuleCase.Bank(Who + judged, text: Text)));
    }

    [Theory]
    [InlineData(
        "Who steers the ferry in storms?", "What do ferry workers from abroad earn?", "Workers from abroad", true)]
    [InlineData(
        "Who steers the old ferry in storms?", "What do ferry workers from abroad earn?", "Workers from abroad", false)]
    [InlineData("Who steers the ferry?", "What does Ana Reed think of the ferry?", "Ana Reed", false)]
    public void Words_tell_more_than_a_name_and_several_more_than_one(
        string asked, string prompt, string key, bool isBroken)
    {
        string who = RuleCase.Choice("who", asked, "ferry", key, "Pupils", "Nobody");
        string other = RuleCase.Choice("other", prompt, "spring", "Much", "Little", "Nothing");
        Assert.Equal(isBroken,
            RuleCase.Breaks(Rule, RuleCase.Bank(who + other, "people:\n  reed: {name: \"Ana Reed\"}\n", Text)));
    }

    [Fact]
    public void Where_the_small_words_of_a_language_are_unknown_nothing_is_said()
    {
        string other = RuleCase.Choice("other", Council, "in May", "Cost", "Age");
        Assert.True(RuleCase.Breaks(Rule, RuleCase.Bank(Who + other, text: Text)));
        Assert.False(RuleCase.Breaks(Rule, RuleCase.Bank(Who + other, "language: fr\n", Text)));
    }

    [Fact]
    public void It_is_allowed_where_there_is_a_reason()
    {
        string other = RuleCase.Choice("other", Council, "in May", "Cost", "Age")
            + "    allow: [{rule: leak, because: \"It comes later.\"}]\n";
        Assert.False(RuleCase.Breaks(Rule, RuleCase.Bank(Who + other, text: Text)));
    }
}
