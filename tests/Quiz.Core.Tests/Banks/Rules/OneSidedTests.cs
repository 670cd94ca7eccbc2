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
        Assert.Equal(isBroken
            ? [7]
            : [], RuleCase.Lines(Rule, RuleCase.Bank(string.Concat(answers.Split(' ').Select(Judged)))));

    [Theory]
    [InlineData("town town town town", 1)]
    [InlineData("town town town town company company", 0)]
    [InlineData("town town town town town company", 1)]
    [InlineData("town town town town company", 0)]
    [InlineData("town town town", 0)]
    [InlineData("town town town to-company", 0)]
    public void Of_two_sides_each_wants_a_fifth(string wants, int sides) =>
        Assert.Equal(sides, RuleCase.Lines(Rule, Bank(wants, "town", "company")).Length);

    [Theory]
    [InlineData("town town town company company crew", 0)]
    [InlineData("town town town company company company", 1)]
    [InlineData("town town town town town town", 2)]
    [InlineData("town town town town town company company crew", 1)]
    public void Of_three_sides_each_wants_two_fifths_of_an_even_share(string wants, int sides) =>
        Assert.Equal(sides, RuleCase.Lines(Rule, Bank(wants, "town", "company", "crew")).Length);

    [Fact]
    public void One_side_alone_has_nothing_to_be_held_against() =>
        Assert.False(RuleCase.Breaks(Rule, Bank("town town town town", "town")));

    [Fact]
    public void A_bank_may_have_its_reason()
    {
        const string Allow = "allow: [{rule: one-sided, because: \"The company is silent.\"}]\n";
        Assert.False(RuleCase.Breaks(Rule, Bank("town town town town", "town", "company") + Allow));
    }

    private static string Judged(string answer, int number) =>
        RuleCase.Question($"q{number}", "true-false-not-given", $"Statement {number}.", $"answer: {answer}");

    private static string Bank(string wants, params string[] sides)
    {
        string parties = string.Concat(sides.Select(s => $"  {s}: \"{s}\"\n"));
        return RuleCase.Bank("", $"sides:\n{parties}wants:\n{string.Concat(wants.Split(' ').Select(Want))}");
    }

    private static string Want(string side, int number)
    {
        string relation = side == "to-company"
            ? "sides: [town], to: company, relation: offers"
            : $"sides: [{side}], relation: wants";
        return $"  - {{id: w{number}, {relation}, what: \"thing {number}\", {RuleCase.Quote("ferry")}}}\n";
    }
}
