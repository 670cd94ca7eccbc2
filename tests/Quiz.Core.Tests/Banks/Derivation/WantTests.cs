using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>What keeps questions on the sides and their wants sound.</summary>
public class WantTests
{
    private static readonly Want Grain = Make.Want("grain", Relation.Needs, "grain", "hill", "lake");
    private static readonly Want Fish = Make.Want("fish", Relation.Wants, "dried fish", "lake", "hill");
    private static readonly Want Boats = Make.Want("boats", Relation.Gains, "the use of boats", "lake", "hill");
    private static readonly Want Peace = Make.Want("peace", Relation.Seeks, "peace", null, "hill", "lake");

    [Fact]
    public void Of_two_sides_it_is_one_or_both_or_neither()
    {
        Bank bank = Make.Of(["lake", "hill"], Grain, Fish, Peace);
        ChoiceQuestion grain = Derived.Find<ChoiceQuestion>(bank, "who-wants.grain");
        Assert.Equal("According to the article, which side needs grain?", grain.Prompt);
        Assert.Equal(["Lake", "Hill", "Both of them", "Neither of them"], grain.Options.Select(o => o.Text));
        Assert.Equal(new ChoiceAnswer(["lake"]), grain.Key);
        Assert.StartsWith("As the article has it, Hill ", grain.Option("hill").Rationale, StringComparison.Ordinal);
        Assert.Equal("Both of them", Derived.Find<ChoiceQuestion>(bank, "who-wants.peace").Options.Single(o => o.IsCorrect).Text);
    }

    [Fact]
    public void Rows_that_say_the_same_of_two_sides_are_one_question()
    {
        Bank bank = Make.Of(["lake", "hill"], Grain, Fish, Grain with { Id = "more-grain", Sides = ["hill"], Relation = Relation.Wants });
        Assert.Equal("hill+lake", Derived.Find<ChoiceQuestion>(bank, "who-wants.grain").Options.Single(o => o.IsCorrect).Id);
        Assert.DoesNotContain(bank.Derived, q => q.Id == "who-wants.more-grain");
    }

    [Theory]
    [InlineData("lake grain")]
    [InlineData("Hilly grain")]
    [InlineData("grain from northern fields")]
    public void Words_that_hint_at_a_side_are_not_asked_about(string what) =>
        Assert.DoesNotContain(Make.Of(["lake", "hill", "north shore"], Grain with { What = what }, Fish).Derived, q => q.Id == "who-wants.grain");

    [Fact]
    public void What_another_side_nearly_wants_as_well_is_not_asked_about() =>
        Assert.DoesNotContain(Make.Of(["lake", "hill"], Grain, Fish with { What = "some of the grain" }).Derived, q => q.Id is "who-wants.grain" or "who-wants.fish");

    [Fact]
    public void Of_many_sides_two_can_be_right_together()
    {
        Bank bank = Make.Of(["lake", "hill", "town", "moor"], Grain, Fish, Peace);
        Assert.Equal(["Hill", "Lake", "Moor", "Town"], Derived.Find<ChoiceQuestion>(bank, "who-wants.grain").Options.Select(o => o.Text).Order());
        ChoiceQuestion peace = Derived.Find<ChoiceQuestion>(bank, "who-wants.peace");
        Assert.Equal((4, "hill+lake"), (peace.Options.Count, peace.Options.Single(o => o.IsCorrect).Id));
    }

    [Fact]
    public void What_one_side_wants_from_another_is_asked_among_what_is_wanted_back()
    {
        ChoiceQuestion from = Derived.Find<ChoiceQuestion>(Make.Of(["lake", "hill"], Grain, Fish, Boats, Peace), "who-wants.grain.from");
        Assert.Equal("According to the article, what Lake needs from Hill is …", from.Prompt);
        Assert.Equal(["boats", "fish", "grain"], from.Options.Select(o => o.Id).Order());
        Assert.Equal(new ChoiceAnswer(["grain"]), from.Key);
    }

    [Fact]
    public void What_a_side_wants_as_well_is_no_wrong_option()
    {
        Want rope = Make.Want("rope", Relation.Wants, "long ropes", "lake", "hill");
        Bank bank = Make.Of(["lake", "hill"], Grain, Fish, Boats, rope, Make.Want("own-rope", Relation.Gains, "a few ropes", null, "lake"));
        Assert.DoesNotContain("rope", Derived.Find<ChoiceQuestion>(bank, "who-wants.grain.from").Options.Select(o => o.Id));
    }

    [Fact]
    public void Wants_of_one_side_are_sorted()
    {
        PairQuestion sort = Derived.Find<PairQuestion>(
            Make.Of(["lake", "hill"], Grain, Fish, Boats, Peace, Make.Want("mud", Relation.LimitedBy, "mud", null, "lake")), "sort-wants.boats");
        Assert.Equal(
            ["gains the use of boats > hill", "is limited by mud > lake", "needs grain > lake", "wants dried fish > hill"],
            sort.Lefts.Select(l => $"{l.Text} > {l.Rights[0]}").Order());
        Assert.Equal((PairSense.Groups, Outcome.Right), (sort.Sense, sort.Grade(sort.Key).Outcome));
    }
}
