using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens;

namespace Quiz.Tests.Screens;

public class MisconceptionsDocumentTests
{
    [Fact]
    public void What_was_mixed_up_stands_with_both_quotations() => Assert.Equal(
        """
        Mixed up, or sure and wrong
        Ruth Bell's claim, mixed up with Jim Hart's claim: twice, last on 2026-03-01; once over 80 % sure.
        ► ¶4.2 “thinks that the works can be saved for half the sum”
        ✗ ¶6.1 “denies that anybody could ring the hours by hand”
        Sure and wrong, 3 times, last on 2026-03-02: In this article, do the stallholders say that lightning struck the tower?
        What goes for the town council and the stallholders, mixed up with what goes for the museum: once, last on 2026-03-01.
        ► ¶4.2 “thinks that the works can be saved for half the sum”
        """,
        Text(MisconceptionsDocument.Of([MixedUp.Claim, MixedUp.Sure, MixedUp.Want], [MixedUp.Bank])));

    [Fact]
    public void It_can_be_read_aloud() => Assert.Equal(
        """
        Mixed up, or sure and wrong
        Ruth Bell's claim, mixed up with Jim Hart's claim: twice, last on 2026-03-01; once over 80 % sure.
        This decides, ¶4.2: “thinks that the works can be saved for half the sum”
        This misled you, ¶6.1: “denies that anybody could ring the hours by hand”
        """,
        Text(MisconceptionsDocument.InWords([MixedUp.Claim], [MixedUp.Bank])));

    [Fact]
    public void Several_banks_have_their_titles_and_those_without_any_are_left_out()
    {
        Items<Block> blocks = MisconceptionsDocument.Of([MixedUp.Claim], [MixedUp.Bank, MixedUp.Bank with { Id = "other", Title = "Another" }]);
        Assert.Contains(blocks, b => b.Text == "The clock that stopped");
        Assert.DoesNotContain(blocks, b => b.Text == "Another");
    }

    [Fact]
    public void Where_there_are_none_it_says_what_will_stand_here()
    {
        Assert.StartsWith("Nothing so far.", MisconceptionsDocument.Of([], [MixedUp.Bank])[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, MisconceptionsDocument.InWords([MixedUp.Claim], []).Count);
    }

    [Theory]
    [InlineData("article", "the article's own claim")]
    [InlineData("traders", "the stallholders' claim")]
    public void Others_are_named_as_they_stand_in_a_sentence(string other, string expected) =>
        Assert.Contains($"mixed up with {expected}:", Text(MisconceptionsDocument.Of([MixedUp.Claim with { Other = other }], [MixedUp.Bank])), StringComparison.Ordinal);

    private static string Text(Items<Block> blocks) => string.Join('\n', blocks.Select(b => b.Text));
}
