using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>What keeps questions on the sides and their wants sound.</summary>
public class WantTests
{
    private static readonly Want Grain = Make.Want("grain", Relation.Needs, "grain", "hill", "lake");
    private static readonly Want Wool = Make.Want("wool", Relation.Seeks, "warm wool", "hill", "lake");
    private static readonly Want Fish = Make.Want("fish", Relation.Wants, "dried fish", "lake", "hill");
    private static readonly Want Boats = Make.Want("boats", Relation.Gains, "the use of boats", "lake", "hill");
    private static readonly Unsaid Salt = new("salt", null, "salt"), Honey = new("honey", null, "honey");

    private static Bank Of(params Want[] wants) =>
        Make.Derived(Make.Of(["lake", "hill"], wants) with { Unsaid = [Salt, Honey] });

    [Fact]
    public void Each_side_is_asked_what_it_could_get_from_the_other()
    {
        ChoiceQuestion what = Derived.Find<ChoiceQuestion>(Of(Grain, Wool, Fish, Boats), "what-they-want.lake.hill");
        Assert.Equal("What could Lake get from Hill?", what.Prompt);
        Assert.Equal(["Grain", "Warm wool"], what.Options.Where(o => o.IsCorrect).Select(o => o.Text).Order());
        Assert.Equal(3, what.Options.Count(o => !o.IsCorrect));
        Assert.Equal("It is the other way round: this could go from Lake to Hill.",
            what.Options.First(o => o.Id is "fish" or "boats").Rationale);
        Assert.Equal("The article does not name this at all.",
            what.Options.First(o => o.Id is "salt" or "honey").Rationale);
    }

    [Fact]
    public void What_is_offered_counts_as_what_the_other_could_get()
    {
        Want offered = Make.Want("ore", Relation.Offers, "iron ore", null, "hill");
        Assert.Contains("ore", Derived.Find<ChoiceQuestion>(
            Of(Grain, offered, Fish, Boats),
            "what-they-want.lake.hill").Options.Where(o => o.IsCorrect).Select(o => o.Id));
    }

    [Fact]
    public void What_goes_both_ways_is_no_wrong_option()
    {
        Want offered = Make.Want("ore", Relation.Offers, "iron ore", null, "hill");
        Want wanted = Make.Want("iron", Relation.Wants, "iron ore", "lake", "hill");
        Bank bank = Make.Derived(Of(Grain, offered, Fish, wanted) with { Unsaid = [Salt] });
        ChoiceQuestion what = Derived.Find<ChoiceQuestion>(bank, "what-they-want.lake.hill");
        Assert.DoesNotContain(what.Options, o => o.Id == "iron");
    }

    [Theory]
    [InlineData(Relation.Fears)]
    [InlineData(Relation.LimitedBy)]
    public void Fears_and_limits_are_nothing_to_get(Relation relation) =>
        Assert.DoesNotContain(
            Of(Grain, Wool, Fish, Boats, Make.Want("flood", relation, "a flood", "hill", "lake")).Derived,
            q => q.About.Any(p => p.Id == "flood"));

    [Fact]
    public void A_thing_and_a_part_of_it_do_not_stand_together()
    {
        Want part = Make.Want("rye", Relation.Wants, "rye", "hill", "lake") with { PartOf = "grain" };
        Bank bank = Of(Grain, part, Wool, Fish, Boats);
        Assert.All(bank.Derived,
            q => Assert.False(q.About.Concat(q.Beside).Count(p => p.Id is "grain" or "rye") > 1, q.Id));
        Assert.Contains(bank.Derived, q => q.About.Any(p => p.Id == "grain"));
    }

    [Fact]
    public void Where_a_direction_has_too_little_a_side_is_asked_about_alone()
    {
        ChoiceQuestion what = Derived.Find<ChoiceQuestion>(Of(Grain, Wool, Fish), "what-they-want.lake");
        Assert.Equal("What would Lake like to have?", what.Prompt);
        Assert.Equal("The article says this of Hill.", what.Option("fish").Rationale);
    }

    [Fact]
    public void Nothing_is_wrong_that_the_side_would_get_as_well() => Assert.DoesNotContain(
        Derived.Find<ChoiceQuestion>(
            Of(Grain, Wool, Fish, Boats, Make.Want("more", Relation.Wants, "more dried fish", null, "lake")),
            "what-they-want.lake.hill").Options,
        o => o.Id == "fish");

    [Fact]
    public void Of_two_sides_all_is_sorted_at_once()
    {
        Bank bank = Of(Grain, Wool, Fish, Boats);
        PairQuestion sort = Assert.IsType<PairQuestion>(Assert.Single(bank.Derived, q => q.Tags.Contains("who-wants")));
        Assert.Equal(["Hill", "Lake", "Nobody in this article"], sort.Rights.Select(r => r.Text).Order());
        Assert.Equal(6, sort.Lefts.Count);
        Assert.Equal(Outcome.Right, sort.Grade(sort.Key).Outcome);
    }

    [Fact]
    public void Of_many_sides_they_are_the_options_and_all_who_want_it_are_right()
    {
        Want peace = Make.Want("peace", Relation.Seeks, "a lasting peace", null, "hill", "lake");
        Bank bank = Make.Of(["lake", "hill", "town", "moor"], Grain, Fish, peace);
        ChoiceQuestion one = Derived.Find<ChoiceQuestion>(bank, "who-wants.grain"), two =
            Derived.Find<ChoiceQuestion>(bank, "who-wants.peace");
        Assert.Equal(("Who wants this?", "Grain"), (one.Prompt, one.Statement));
        Assert.Equal(new ChoiceAnswer(["lake"]), one.Key);
        Assert.Equal(["hill", "lake"], two.Options.Where(o => o.IsCorrect).Select(o => o.Id).Order());
        Assert.Equal("The article does not say this of Moor.", two.Option("moor").Rationale);
    }

    [Fact]
    public void Of_many_sides_nothing_is_asked_that_matching_words_would_find()
    {
        // its sentence is "The keeper sleeps."
        Want lifted = Make.Want("dream", Relation.Wants, "a keeper who sleeps", null, "hill");
        Assert.DoesNotContain(Make.Of(["lake", "hill", "town"], Grain, lifted).Derived, q => q.Id == "who-wants.dream");
    }

    [Theory]
    [InlineData("lake grain")]
    [InlineData("Hilly grain")]
    public void Words_that_hint_at_a_side_are_not_asked_about(string what) =>
        Assert.DoesNotContain(
            Of(Grain with { What = what }, Wool, Fish, Boats).Derived, q => q.About.Any(p => p.Id == "grain"));
}
