using Quiz.Core.Banks;

namespace Quiz.Core.Tests.Banks;

public class BankChangeTests
{
    [Fact]
    public void Questions_are_new_gone_rekeyed_or_reworded()
    {
        Bank before = Build.Bank(Build.Choice("same"), Build.Choice("gone"), Build.Choice("gone-too"),
            Build.Choice("keyed"), Build.Choice("worded"));
        Bank after = Build.Bank(
            Build.Choice("worded") with { ContentHash = "other" },
            Build.Choice("keyed") with { ContentHash = "other", KeyHash = "other" }, Build.Choice("same")) with
        {
            Derived = [Build.Choice("new-1"), Build.Choice("new-2"), Build.Choice("new-3")],
        };
        Assert.Equal(new BankChange(New: 3, Gone: 2, Rekeyed: 1, Reworded: 1), BankChange.Between(before, after));
        Assert.Equal(new BankChange(0, 0, 0, 0), BankChange.Between(after, after));
    }
}
