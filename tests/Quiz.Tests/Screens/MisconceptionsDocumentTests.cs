using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens.Documents;

namespace Quiz.Tests.Screens;

public class MisconceptionsDocumentTests
{
    [Fact]
    public void What_was_mixed_up_stands_with_both_quotations() => Assert.Equal(
        """
        Ruth Bell's claim, mixed up with Jim Hart's claim: twice, last on 1 Mar 2026; once over 80 % sure.
        ► ¶4.2 “thinks that the works can be saved for half the sum”
        ✗ ¶6.1 “denies that anybody could ring the hours by hand”
        Sure and wrong, 3 times, last on 2 Mar 2026: Whose idea is this? “Lightning struck the tower.”
        What goes for the town council and the stallholders, mixed up with what goes for the museum: once, last on 1 Mar 2026.
        ► ¶4.2 “thinks that the works can be saved for half the sum”
        """,
        Text(MisconceptionsDocument.Of([MixedUp.Claim, MixedUp.Sure, MixedUp.Want], [MixedUp.Bank])));

    [Fact]
    public void It_can_be_read_aloud() => Assert.Equal(
        """
        Ruth Bell's claim, mixed up with Jim Hart's claim: twice, last on 1 Mar 2026; once over 80 % sure.
        This decides, ¶4.2: “thinks that the works can be saved for half the sum”
        This misled you, ¶6.1: “denies that anybody could ring the hours by hand”
        """,
        Text(MisconceptionsDocument.InWords([MixedUp.Claim], [MixedUp.Bank])));

    [Fact]
    public void Several_banks_have_their_titles_and_those_without_any_are_left_out()
    {
        Items<Block> blocks = MisconceptionsDocument.Of(
            [MixedUp.Claim], [MixedUp.Bank, MixedUp.Bank with { Id = "other", Title = "Another" }]);
        Assert.Contains(blocks, b => b.Text == "The clock that stopped");
        Assert.DoesNotContain(blocks, b => b.Text == "Another");
    }

    [Fact]
    public void What_is_of_a_bank_that_is_gone_is_left_out() =>
        Assert.Empty(MisconceptionsDocument.InWords([MixedUp.Claim], []));

    [Theory]
    [InlineData("article", "the article's own claim")]
    [InlineData("traders", "the stallholders' claim")]
    public void Others_are_named_as_they_stand_in_a_sentence(string other, string expected) =>
        Assert.Contains(
            $"mixed up with {expected}:",
            Text(MisconceptionsDocument.Of([MixedUp.Claim with { Other = other }], [MixedUp.Bank])),
            StringComparison.Ordinal);

    private static string Text(Items<Block> blocks) => string.Join('\n', blocks.Select(b => b.Text));
}
