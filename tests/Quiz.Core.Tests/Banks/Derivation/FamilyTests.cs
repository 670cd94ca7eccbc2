using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>What keeps derived questions sound, family by family.</summary>
public class FamilyTests
{
    private static readonly Claim Rain = Make.Claim("rain", "ann", "the roof lets the rain in");
    private static readonly Claim Paint = Make.Claim("paint", "bob", "green paint peels off");
    private static readonly Claim Goat = Make.Claim("goat", "cat", "some goat ate every flower");
    private static readonly Claim Bells = Make.Claim("bells", "dan", "church bells ring late");
    private static readonly Claim Lamp = Make.Claim("lamp", Person.Narrator, "yellow lamps attract moths");

    [Fact]
    public void The_others_who_speak_are_the_wrong_options()
    {
        ChoiceQuestion who = Derived.Find<ChoiceQuestion>(Make.Of(Rain, Paint, Goat, Bells), "who-said.rain");
        Assert.Equal("Who says that the roof lets the rain in?", who.Prompt);
        Assert.Equal(["ann", "bob", "cat", "dan"], who.Options.Select(o => o.Id).Order());
        Assert.Equal(new ChoiceAnswer(["ann"]), who.Key);
        Assert.Equal("As the article reports, Bob Noname says that green paint peels off.", who.Option("bob").Rationale);
        Assert.Equal((MisledBy.Elsewhere, "p1.paint"), (who.Option("bob").Misled.Kind, who.Option("bob").Misled.Places[0].Address));
    }

    [Fact]
    public void Whoever_says_the_same_is_no_wrong_option()
    {
        Claim shared = Rain with { AlsoBy = ["bob"] };
        Claim near = Make.Claim("near", "cat", "rain comes in through the old roof");
        Bank bank = Make.Of(shared, Paint, Goat, near, Bells, Lamp);
        Assert.Equal(["ann", "article", "dan"], Derived.Find<ChoiceQuestion>(bank, "who-said.rain").Options.Select(o => o.Id).Order());
        Assert.DoesNotContain("rain", Derived.Find<ChoiceQuestion>(bank, "what-they-said.paint").Options.Select(o => o.Id));
        Assert.DoesNotContain(bank.Derived, q => q.Id is "says-or-not.rain.bob" or "says-or-not.rain.cat");
    }

    [Fact]
    public void To_doubt_something_is_not_to_say_it()
    {
        Claim doubt = Make.Claim("doubt", "bob", "the roof lets the rain in", "doubts");
        ChoiceQuestion who = Derived.Find<ChoiceQuestion>(Make.Of(Rain, doubt, Goat, Bells), "who-said.doubt");
        Assert.Equal("Who doubts that the roof lets the rain in?", who.Prompt);
        Assert.Contains("ann", who.Options.Select(o => o.Id));
        Assert.Equal(new ChoiceAnswer(["bob"]), who.Key);
    }

    [Theory]
    [InlineData("Ann is right about the roof")]
    [InlineData("ann noname is right about the roof")]
    [InlineData("the Noname family is right about the roof")]
    [InlineData("she is right about the roof")]
    public void A_stem_does_not_name_its_own_speaker_nor_point_at_one(string says)
    {
        Bank bank = Make.Of(Rain with { Says = says }, Paint, Goat, Bells);
        Assert.DoesNotContain(bank.Derived, q => q.Id == "who-said.rain");
        Assert.DoesNotContain(bank.Derived.OfType<ChoiceQuestion>(), q => q.Options.Any(o => o is { Id: "rain", IsCorrect: false }));
    }

    [Fact]
    public void Somebody_named_in_a_stem_is_no_option() =>
        Assert.DoesNotContain("bob", Derived.Find<ChoiceQuestion>(Make.Of(Rain with { Says = "Bob forgot the roof" }, Paint, Goat, Bells), "who-said.rain").Options.Select(o => o.Id));

    [Fact]
    public void The_narrator_is_offered_whenever_it_could_be_the_answer()
    {
        Bank bank = Make.Of(Rain, Paint with { Voice = Voice.Direct }, Goat, Bells, Lamp);
        Assert.Contains("article", Derived.Find<ChoiceQuestion>(bank, "who-said.rain").Options.Select(o => o.Id));
        ChoiceQuestion quoted = Derived.Find<ChoiceQuestion>(bank, "who-said.paint");
        Assert.DoesNotContain("article", quoted.Options.Select(o => o.Id));
        Assert.Equal("Who, in words that the article quotes, says that green paint peels off?", quoted.Prompt);
        Assert.Equal("The article itself", Derived.Find<ChoiceQuestion>(bank, "who-said.lamp").Option("article").Text);
    }

    [Fact]
    public void The_narrator_is_the_answer_about_one_time_in_four()
    {
        string[] things = ["lamps", "gates", "wells", "trees", "clouds", "boots", "maps", "drums"];
        Bank bank = Make.Of([Rain, Paint, Goat, .. things.Select(t => Make.Claim(t, Person.Narrator, $"{t} break"))]);
        Assert.Single(bank.Derived.OfType<ChoiceQuestion>(), q => q.Id.StartsWith("who-said.", StringComparison.Ordinal) && q.Option("article").IsCorrect);
    }

    [Fact]
    public void Each_option_keeps_its_own_verb_and_goes_with_the_stem()
    {
        ChoiceQuestion what = Derived.Find<ChoiceQuestion>(
            Make.Of(Rain with { Verb = "fears" }, Paint with { Verb = "writes" }, Goat with { Verb = "asks" }, Bells), "what-they-said.rain");
        Assert.Equal("In this article, Ann Noname …", what.Prompt);
        Assert.Equal(
            ["asks whether some goat ate every flower", "fears that the roof lets the rain in", "says that church bells ring late", "says that green paint peels off"],
            what.Options.Select(o => o.Text).Order());
    }

    [Fact]
    public void Claims_are_matched_with_decoys_that_fit_nobody_at_the_left()
    {
        PairQuestion match = Derived.Find<PairQuestion>(Make.Of(Rain, Paint, Goat, Bells, Lamp, Make.Claim("eggs", "eve", "eggs float")), "match-speakers.bells");
        Assert.Equal((4, 6), (match.Lefts.Count, match.Rights.Count));
        Assert.Equal(Outcome.Right, match.Grade(match.Key).Outcome);
        Assert.Equal(4, match.About.Count);
    }

    [Fact]
    public void Yes_and_no_are_asked_of_the_same_claim()
    {
        Bank bank = Make.Of(Rain with { Verb = "doubts" }, Paint);
        Assert.Equal("In this article, does Ann Noname doubt that the roof lets the rain in?", bank.Question("says-or-not.rain.ann")?.Prompt);
        Assert.Equal(new ChoiceAnswer(["yes"]), bank.Question("says-or-not.rain.ann")?.Key);
        Assert.Equal("In this article, does Bob Noname doubt that the roof lets the rain in?", bank.Question("says-or-not.rain.bob")?.Prompt);
        Assert.Equal(new ChoiceAnswer(["no"]), bank.Question("says-or-not.rain.bob")?.Key);
        Assert.Equal("As the article reports, Ann Noname doubts that the roof lets the rain in.", bank.Question("says-or-not.rain.bob")?.Rationale);
    }

    [Fact]
    public void What_nobody_says_is_proved_by_no_sentence()
    {
        Bank bank = Make.Derived(Make.Of(Rain) with { Unsaid = [new Unsaid("gold", null, "gold lies buried here")] });
        Question gold = bank.Derived.Single(q => q.Id == "says-or-not.gold.ann");
        Assert.Equal((true, true), (gold.IsUnsaid, gold.IsProvedBy(Proof.None)));
        Assert.Equal(new ChoiceAnswer(["no"]), gold.Key);
    }

    [Fact]
    public void Where_the_answer_would_always_be_yes_nothing_is_asked() =>
        Assert.DoesNotContain(Make.Of(Rain, Lamp with { By = "ann" }).Derived, q => q.Tags.Contains("says-or-not"));

    [Fact]
    public void A_sentence_is_looked_for_unless_another_one_would_do_as_well()
    {
        Claim again = Make.Claim("again", "ann", "rain comes through the roof");
        Bank bank = Make.Of(Rain, again, Paint);
        Assert.DoesNotContain(bank.Derived, q => q.Id is "find-claim.rain" or "find-claim.again");
        Assert.Equal("Find the sentence in which Bob Noname says that green paint peels off.", Derived.Find<MarkQuestion>(bank, "find-claim.paint").Prompt);
    }
}
