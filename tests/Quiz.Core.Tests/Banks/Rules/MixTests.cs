namespace Quiz.Core.Tests.Banks.Rules;

public class MixTests
{
    [Theory]
    [InlineData(3, 4, 3, 2, false)]
    [InlineData(4, 5, 2, 1, false)]
    [InlineData(6, 2, 2, 2, true)]
    [InlineData(12, 0, 0, 0, true)]
    [InlineData(11, 0, 0, 0, false)]
    [InlineData(4, 4, 4, 0, true)]
    public void Twelve_questions_or_more_ask_for_all_that_readers_do(int locate, int infer, int interpret, int evaluate, bool isBroken)
    {
        string[] processes = [.. Enumerable.Repeat("locate", locate), .. Enumerable.Repeat("infer", infer), .. Enumerable.Repeat("interpret", interpret), .. Enumerable.Repeat("evaluate", evaluate)];
        Assert.Equal(isBroken ? [7] : [], RuleCase.Lines("mix", RuleCase.Bank(string.Concat(processes.Select(Question)))));
    }

    [Fact]
    public void The_shares_are_told_beside_those_of_the_tests_of_reading() => Assert.Equal(
        "By \"process\" the questions are: locate 100 %, infer 0 %, interpret 0 %, evaluate 0 %. Aim at about 25, 30, 25 and 20 %; PIRLS has 20, 30, 30 and 20 %.",
        Assert.Single(RuleCase.Of("mix", RuleCase.Bank(string.Concat(Enumerable.Repeat("locate", 12).Select(Question))))).Message);

    [Fact]
    public void Questions_that_name_no_process_are_not_counted() =>
        Assert.False(RuleCase.Breaks("mix", RuleCase.Bank(string.Concat(Enumerable.Repeat("locate", 11).Append(null).Select(Question)))));

    [Fact]
    public void A_bank_may_have_its_reason() => Assert.False(RuleCase.Breaks("mix", RuleCase.Bank(
        string.Concat(Enumerable.Repeat("locate", 12).Select(Question)), "allow: [{rule: mix, because: \"It is for beginners.\"}]\n")));

    private static string Question(string? process, int number) =>
        RuleCase.Question($"q{number}", "open-response", $"Tell no. {number}.", ["model: \"x\"", .. process is null ? Array.Empty<string>() : [$"process: {process}"]]);
}
