namespace Quiz.Core.Tests.Banks.Rules;

public class OneSidedTests
{
    private const string Rule = "one-sided";

    [Theory]
    [InlineData("true true true true", true)]
    [InlineData("true true true true false", true)]
    [InlineData("not-given not-given not-given not-given", true)]
    [InlineData("true true true", false)]
    [InlineData("true true true false", false)]
    [InlineData("true false not-given true", false)]
    public void Statements_do_not_nearly_all_have_one_answer(string answers, bool isBroken) =>
        Assert.Equal(isBroken ? [7] : [], RuleCase.Lines(Rule, RuleCase.Bank(string.Concat(answers.Split(' ').Select((answer, i) =>
            RuleCase.Question($"q{i}", "true-false-not-given", $"Statement {i}.", $"answer: {answer}"))))));

    [Theory]
    [InlineData("town town town town", 1)]
    [InlineData("town town town town company company", 0)]
    [InlineData("town town town town town company", 1)]
    [InlineData("town town town town company", 0)]
    [InlineData("town town town", 0)]
    [InlineData("town town town to-company", 0)]
    public void Of_two_sides_each_wants_a_fifth(string wants, int sides) => Assert.Equal(sides, RuleCase.Lines(Rule, Bank(wants, "town", "company")).Length);

    [Theory]
    [InlineData("town town town company company ferrymen", 0)]
    [InlineData("town town town company company company", 1)]
    [InlineData("town town town town town town", 2)]
    [InlineData("town town town town town company company ferrymen", 1)]
    public void Of_three_sides_each_wants_two_fifths_of_an_even_share(string wants, int sides) =>
        Assert.Equal(sides, RuleCase.Lines(Rule, Bank(wants, "town", "company", "ferrymen")).Length);

    [Fact]
    public void One_side_alone_has_nothing_to_be_held_against() => Assert.False(RuleCase.Breaks(Rule, Bank("town town town town", "town")));

    [Fact]
    public void A_bank_may_have_its_reason() =>
        Assert.False(RuleCase.Breaks(Rule, Bank("town town town town", "town", "company") + "allow: [{rule: one-sided, because: \"The company is silent.\"}]\n"));

    private static string Bank(string wants, params string[] sides) => RuleCase.Bank(
        "",
        $"sides:\n{string.Concat(sides.Select(s => $"  {s}: \"{s}\"\n"))}wants:\n{string.Concat(wants.Split(' ').Select((want, i) => Want($"w{i}", want)))}");

    private static string Want(string id, string side) =>
        $"  - {{id: {id}, sides: [{(side == "to-company" ? "town], to: company, relation: offers" : $"{side}], relation: wants")}, what: \"thing {id}\", {RuleCase.Quote("ferry")}}}\n";
}
