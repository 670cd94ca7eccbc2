using System.Text;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Banks.Rules;

public class WildcardShownTests
{
    private const string Rule = "wildcard-shown";

    [Theory]
    [InlineData("[\"*May\"]", true)]
    [InlineData("[\"*May\", \"spring*\", {text: \"1 May\", score: 0.5}]", true)]
    [InlineData("[\"*May\", \"In spring\"]", false)]
    [InlineData("[{text: \"*May\", score: 0.5}, \"In May\"]", false)]
    [InlineData("['\\*']", false)]
    public void A_short_answer_has_a_text_to_show(string accept, bool isBroken) =>
        Assert.Equal(isBroken, RuleCase.Breaks(Rule, RuleCase.Bank(ShortAnswer(accept))));

    [Fact]
    public void Each_gap_has_a_text_to_show() =>
        Assert.Equal([14], RuleCase.Lines(Rule, RuleCase.Bank(RuleCase.Question(
            "q",
            "cloze",
            "Fill the gaps.",
            "text: \"[1] in [2]\"",
            RuleCase.Quote("in May"),
            "gaps:",
            "  - {accept: [\"The ferry\", \"*ferry*\"]}",
            "  - {accept: [\"*May\"]}"))));

    [Fact]
    public void It_stops_a_new_bank_but_none_that_lies_inside_another_file()
    {
        string bank = RuleCase.Bank(ShortAnswer("[\"*May\"]"));
        Assert.Equal(Severity.Error, Assert.Single(RuleCase.Of(Rule, bank)).Severity);
        Assert.Null(RuleCase.Read(bank).Bank);
        Assert.NotNull(BankReader.ReadKept(Encoding.UTF8.GetBytes(bank)).Bank);
    }

    private static string ShortAnswer(string accept) =>
        RuleCase.Question("q", "short-answer", "When?", RuleCase.Quote("in May"), $"accept: {accept}");
}
