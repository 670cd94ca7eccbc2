using Quiz.Core.Banks;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Sessions.Choosing;

public class FirstStepTests
{
    [Fact]
    public void It_asks_two_of_the_first_paragraph_that_has_two_the_easier_first()
    {
        Bank bank = Build.Bank() with
        {
            Passages = [Build.Passage(1, "One lamp."), Build.Passage(2, "Two lamps."), Build.Passage(3, "Three.")],
            Questions = [Build.Choice("alone"), Build.Fill("typed", 2), Build.Choice("b", 2), Build.Choice("c", 2)],
        };
        Plan plan = FirstStep.Of(bank, 1)!;
        Assert.Equal(["b", "c"], plan.Questions);
        Assert.Equal((Mode.Practice, bank.Id, bank.ContentHash), (plan.Mode, plan.Bank, plan.BankHash));
    }

    [Fact]
    public void There_is_none_where_no_paragraph_has_two() =>
        Assert.Null(FirstStep.Of(Build.Bank() with { Questions = [Build.Choice("a"), Build.Choice("b", 2)] }, 1));
}
