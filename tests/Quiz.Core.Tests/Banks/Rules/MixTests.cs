namespace Quiz.Core.Tests.Banks.Rules;

public class MixTests
{
    private const string Rule = "mix";

    [Theory]
    [InlineData(3, 4, 3, 2, false)]
    [InlineData(4, 5, 2, 1, false)]
    [InlineData(6, 2, 2, 2, true)]
    [InlineData(12, 0, 0, 0, true)]
    [InlineData(11, 0, 0, 0, false)]
    [InlineData(4, 4, 4, 0, true)]
    public void Twelve_questions_or_more_ask_for_all_that_readers_do(
        int locate, int infer, int interpret, int evaluate, bool isBroken)
    {
        IEnumerable<string> questions =
        [
            .. Questions("locate", locate), .. Questions("infer", infer),
            .. Questions("interpret", interpret), .. Questions("evaluate", evaluate),
        ];
        Assert.Equal(isBroken ? [7] : [], RuleCase.Lines(Rule, RuleCase.Bank(string.Concat(questions))));
    }

    [Fact]
    public void The_shares_are_told_beside_those_of_the_tests_of_reading() => Assert.Equal(
        "By \"process\" the questions are: locate 100 %, infer 0 %, interpret 0 %, evaluate 0 %. "
        + "Aim at about 25, 30, 25 and 20 %; PIRLS has 20, 30, 30 and 20 %.",
        Assert.Single(RuleCase.Of(Rule, RuleCase.Bank(string.Concat(Questions("locate", 12))))).Message);

    [Fact]
    public void Questions_that_name_no_process_are_not_counted() => Assert.False(RuleCase.Breaks(
        Rule,
        RuleCase.Bank(string.Concat(Questions("locate", 11))
            + RuleCase.Question("q", "open-response", "Tell.", "model: \"x\""))));

    [Fact]
    public void A_bank_may_have_its_reason()
    {
        const string Allow = "allow: [{rule: mix, because: \"It is for beginners.\"}]\n";
        Assert.False(RuleCase.Breaks(Rule, RuleCase.Bank(string.Concat(Questions("locate", 12)), Allow)));
    }

    private static IEnumerable<string> Questions(string process, int count) => Enumerable.Range(1, count)
        .Select(i => RuleCase.Question(
            $"{process}-{i}", "open-response", $"Tell no. {i}.", "model: \"x\"", $"process: {process}"));
}
