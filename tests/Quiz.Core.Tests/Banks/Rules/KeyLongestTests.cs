namespace Quiz.Core.Tests.Banks.Rules;

public class KeyLongestTests
{
    [Theory]
    [InlineData(5, 3, true)]
    [InlineData(8, 0, true)]
    [InlineData(4, 4, false)]
    [InlineData(7, 0, false)]
    public void The_right_option_is_not_the_longest_in_most_questions(int longest, int others, bool isBroken)
    {
        IEnumerable<string> told = Enumerable.Range(0, longest).Select(i => Choice($"a{i}", "In May", "Never"));
        IEnumerable<string> fair = Enumerable.Range(0, others).Select(i => Choice($"b{i}", "In May", "In June", "Now"));
        Assert.Equal(isBroken
            ? [7]
            : [], RuleCase.Lines("key-longest", RuleCase.Bank(string.Concat(told.Concat(fair)))));
    }

    private static string Choice(string id, string key, params string[] wrong) =>
        RuleCase.Choice(id, "When does it stop?", "in May", key, wrong);
}
