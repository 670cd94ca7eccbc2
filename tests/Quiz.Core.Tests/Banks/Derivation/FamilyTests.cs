using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Banks.Derivation;

/// <summary>What keeps questions on who says what sound, family by family.</summary>
public class FamilyTests
{
    private static readonly Claim Rain = Make.Claim("rain", "ann", "The roof lets the rain in.");
    private static readonly Claim Paint = Make.Claim("paint", "bob", "Green paint peels off.");
    private static readonly Claim Goat = Make.Claim("goat", "cat", "Some goat ate every flower.");
    private static readonly Claim Bells = Make.Claim("bells", "dan", "Church bells ring late.");
    private static readonly Claim Lamp = Make.Claim("lamp", Person.Narrator, "Yellow lamps attract moths.");
    private static readonly Unsaid Gold = new("gold", "Treasure lies buried here.");

    [Fact]
    public void A_statement_is_asked_about_and_the_other_voices_are_the_wrong_options()
    {
        ChoiceQuestion who = Derived.Find<ChoiceQuestion>(Make.Of(Rain, Paint, Goat, Lamp), "who-says.rain");
        Assert.Equal(("Who says this?", "The roof lets the rain in."), (who.Prompt, who.Statement));
        Assert.Equal(["ann", "article", "bob", "cat"], who.Options.Select(o => o.Id).Order());
        Assert.Equal(new ChoiceAnswer(["ann"]), who.Key);
        Assert.Equal("Bob Noname said: Green paint peels off.", who.Option("bob").Rationale);
        Assert.Equal((MisledBy.Elsewhere, "p1.paint"),
            (who.Option("bob").Misled.Kind, who.Option("bob").Misled.Places[0].Address));
    }

    [Theory]
    [InlineData(Stance.Doubts, "Who doubts this?", "Ann Noname doubted this: The roof lets the rain in.")]
    [InlineData(Stance.Denies, "Who denies this?", "Ann Noname denied this: The roof lets the rain in.")]
    [InlineData(Stance.Expects, "Who expects this?", "Ann Noname expected this: The roof lets the rain in.")]
    [InlineData(Stance.Hopes, "Who hopes for this?", "Ann Noname hoped for this: The roof lets the rain in.")]
    [InlineData(Stance.Fears, "Who fears this?", "Ann Noname feared this: The roof lets the rain in.")]
    [InlineData(Stance.Suggests, "Who suggests this?", "Ann Noname suggested this: The roof lets the rain in.")]
    [InlineData(Stance.Asks, "Who asks this?", "Ann Noname asked: The roof lets the rain in.")]
    public void The_stem_follows_the_stance(Stance stance, string stem, string told)
    {
        Question who =
            Derived.Find<ChoiceQuestion>(Make.Of(Rain with { Stance = stance }, Paint, Goat, Bells), "who-says.rain");
        Assert.Equal((stem, told), (who.Prompt, who.Rationale));
    }

    [Fact]
    public void The_articles_own_word_is_told_where_it_says_more() => Assert.Equal(
        "Ann Noname doubted this: The roof lets the rain in. The article’s own word for it is “is not convinced”.",
        Make.Of(Rain with { Stance = Stance.Doubts, Verb = "is not convinced" }, Paint, Goat)
            .Question("who-says.rain")?.Rationale);

    [Fact]
    public void Of_a_row_whose_stance_is_not_known_nothing_is_made() =>
        Assert.DoesNotContain(
            Make.Of(Rain with { Stance = null, Verb = "worries" }, Paint, Goat, Bells).Derived,
            q => q.About.Concat(q.Beside).Any(p => p.Id == "rain"));

    [Fact]
    public void Whoever_says_nearly_the_same_is_no_wrong_option()
    {
        Claim near = Make.Claim("near", "cat", "Rain comes in through the old roof.");
        Claim same = Make.Claim("same", "dan", "It drips upstairs.") with { Same = ["rain"], Stance = Stance.Fears };
        ChoiceQuestion who = Derived.Find<ChoiceQuestion>(
            Make.Of(Rain, Paint, near, same, Lamp, Make.Claim("eggs", "eve", "Eggs float.")), "who-says.rain");
        Assert.Equal(["ann", "article", "bob", "eve"], who.Options.Select(o => o.Id).Order());
    }

    [Fact]
    public void All_who_say_it_are_right()
    {
        Claim again = Make.Claim("again", "cat", "It drips upstairs.") with { Same = ["rain"] };
        Bank bank = Make.Of(Rain with { AlsoBy = ["bob"] }, again, Paint, Goat with { By = "dan" }, Lamp);
        ChoiceQuestion who = Derived.Find<ChoiceQuestion>(bank, "who-says.again");
        Assert.Equal(("multiple-response", "Who says this? Choose everyone who does."), (who.Type, who.Prompt));
        Assert.Equal(["ann", "bob", "cat"], who.Options.Where(o => o.IsCorrect).Select(o => o.Id).Order());
        Assert.DoesNotContain(bank.Derived, q => q.Id == "who-says.rain");
    }

    [Fact]
    public void To_doubt_something_is_not_to_say_it()
    {
        Claim doubt = Make.Claim("doubt", "bob", "The roof lets the rain in.", Stance.Doubts);
        ChoiceQuestion who = Derived.Find<ChoiceQuestion>(Make.Of(Rain, doubt, Goat, Bells), "who-says.doubt");
        Assert.Contains("ann", who.Options.Select(o => o.Id));
        Assert.Equal(new ChoiceAnswer(["bob"]), who.Key);
    }

    [Theory]
    [InlineData("Ann is right about the roof.")]
    [InlineData("The Noname family is right about the roof.")]
    [InlineData("She is right about the roof.")]
    [InlineData("The roof is ours.")]
    public void A_statement_does_not_name_its_own_speaker_nor_lean_on_what_is_not_there(string says) =>
        Assert.DoesNotContain(
            Make.Of(Rain with { Says = says }, Paint, Goat, Bells).Derived, q => q.Id == "who-says.rain");

    [Fact]
    public void Somebody_named_in_a_statement_is_no_option() =>
        Assert.DoesNotContain("bob", Derived.Find<ChoiceQuestion>(
            Make.Of(Rain with { Says = "Bob forgot the roof." }, Paint, Goat, Bells, Lamp),
            "who-says.rain").Options.Select(o => o.Id));

    [Fact]
    public void The_writer_is_the_answer_in_at_most_a_third()
    {
        string[] things = ["lamps", "gates", "wells", "trees", "clouds", "boots", "maps", "drums"];
        Bank bank = Make.Of([Rain, Paint, Goat, .. things.Select(t => Make.Claim(t, Person.Narrator, $"{t} break."))]);
        Assert.Single(
            bank.Derived.OfType<ChoiceQuestion>(), q => q.Tags.Contains("who-says") && q.Option("article").IsCorrect);
    }

    [Fact]
    public void Bare_facts_of_the_writer_are_nobodys_opinion() => Assert.DoesNotContain(
        Make.Derived(Make.Of(Rain, Paint, Goat, Lamp with { IsOpinion = false }) with { Unsaid = [Gold] }).Derived,
        q => q.Tags[0] != "find-it" && q.About.Any(p => p.Id == "lamp"));

    [Fact]
    public void What_somebody_says_stands_beside_the_writers_and_a_rivals_and_the_own_doubt()
    {
        Claim doubt = Make.Claim("doubt", "ann", "Slates last for ever.", Stance.Doubts);
        ChoiceQuestion what =
            Derived.Find<ChoiceQuestion>(Make.Of(Rain, doubt, Paint, Goat, Lamp), "what-they-say.rain");
        Assert.Equal("Which of these does Ann Noname say?", what.Prompt);
        Assert.Superset(new HashSet<string> { "doubt", "lamp", "rain" }, what.Options.Select(o => o.Id).ToHashSet());
        Assert.Equal("This is just what Ann Noname called into question.", what.Option("doubt").Rationale);
        Assert.Equal("It was the writer who said this.", what.Option("lamp").Rationale);
    }

    [Fact]
    public void No_row_is_a_wrong_option_more_often_than_its_share()
    {
        string[] voices = ["ann", "bob", "cat", "dan", "eve"];
        string[] things = ["lamps", "gates", "wells", "trees", "clouds", "boots", "maps", "drums", "eggs", "nails"];
        Bank bank = Make.Of([.. things.Select((t, i) => Make.Claim(t, voices[i % 5], $"{t} break."))]);
        IEnumerable<int> uses = bank.Derived.OfType<ChoiceQuestion>()
            .Where(q => q.Tags.Contains("what-they-say"))
            .SelectMany(q => q.Options.Where(o => !o.IsCorrect))
            .GroupBy(o => o.Id)
            .Select(g => g.Count());
        Assert.All(uses, n => Assert.InRange(n, 1, 4)); // 10 questions, 3 wrong options each, 10 rows to take them
    }

    [Fact]
    public void Whose_idea_has_a_third_of_the_keys_each()
    {
        Bank bank = Make.Derived(
            Make.Of(Rain, Paint, Lamp) with { Unsaid = [Gold, new Unsaid("sea", "Waves reach the market.")] });
        ChoiceQuestion[] ideas = [.. bank.Derived.OfType<ChoiceQuestion>().Where(q => q.Tags.Contains("whose-idea"))];
        Assert.Equal(["nobody", "reported", "writer"],
            ideas.Select(q => q.Options.Single(o => o.IsCorrect).Id).Order());
        Question nobodys = ideas.Single(q => q.IsUnsaid);
        Assert.True(nobodys.IsProvedBy(Proof.None));
        Assert.Equal("Nobody says this in the article.", nobodys.Rationale);
    }

    [Fact]
    public void What_the_writer_and_another_both_hold_is_nobodys_own()
    {
        Claim shared = Make.Claim("shared", "dan", "Yellow lamps attract many moths.");
        Bank bank = Make.Derived(Make.Of(shared, Lamp) with { Unsaid = [Gold] });
        Assert.DoesNotContain(bank.Derived, q => q.Tags.Contains("whose-idea"));
    }

    [Fact]
    public void Statements_are_sorted_under_voices_and_nobody()
    {
        Claim more = Make.Claim("more", "ann", "Slates last for ever."), second =
            Make.Claim("second", "bob", "Brushes cost too much.");
        Bank bank = Make.Derived(Make.Of(Rain, more, Paint, second, Goat) with
        {
            Unsaid =
            [Gold, new Unsaid("sea", "Waves reach the market.")]
        });
        PairQuestion sort = Assert.Single(bank.Derived.OfType<PairQuestion>(), q => q.Tags.Contains("sort-voices"));
        Assert.Equal(("Who says what? Sort the statements.", PairSense.Groups), (sort.Prompt, sort.Sense));
        Assert.InRange(sort.Lefts.Count, 5, 6);
        Assert.Equal(["-", "ann", "bob", "cat"], sort.Rights.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Nobody in this article", sort.Right("-").Text);
        Assert.Equal(Outcome.Right, sort.Grade(sort.Key).Outcome);
        Assert.Contains(sort.Lefts, l => l.Rights[0] == "-");
    }

    [Fact]
    public void What_nobody_says_is_sorted_once_however_often_it_is_written()
    {
        Claim more = Make.Claim("more", "ann", "Slates last for ever."), second =
            Make.Claim("second", "bob", "Brushes cost too much.");
        Bank bank = Make.Derived(
            Make.Of(Rain, more, Paint, second, Goat) with { Unsaid = [Gold, Gold with { Id = "again" }] });
        PairQuestion sort = Assert.Single(bank.Derived.OfType<PairQuestion>(), q => q.Tags.Contains("sort-voices"));
        Assert.Single(sort.Lefts, l => l.Rights[0] == "-");
    }

    [Fact]
    public void A_row_stays_out_of_families_that_it_names()
    {
        Bank bank = Make.Of(Rain with { NotFor = ["who-says"] }, Paint, Goat, Lamp);
        Assert.DoesNotContain(bank.Derived, q => q.Id == "who-says.rain");
        Assert.Contains(bank.Derived, q => q.Id == "what-they-say.rain");
    }

    [Fact]
    public void A_sentence_is_looked_for_only_where_no_other_would_do_as_well()
    {
        Claim wet = Make.Claim("wet", Person.Narrator, "The roof lets the rain in."), again =
            wet with { Id = "again", Says = "Rain comes through the roof.", Evidence = Bells.Evidence };
        Claim other = Make.Claim("other", Person.Narrator, "Moss grows on everything.");
        Bank bank = Make.Of(wet, again, other, Paint);
        Assert.DoesNotContain(bank.Derived, q => q.Id is "find-it.wet" or "find-it.again");
        Assert.DoesNotContain(bank.Derived, q => q.Id is "find-it.paint"); // hers, and not what the text tells
        MarkQuestion found = Derived.Find<MarkQuestion>(bank, "find-it.other");
        Assert.Equal(("Mark the sentence that tells you this.", "Moss grows on everything."),
            (found.Prompt, found.Statement));
    }

    [Fact]
    public void Where_the_same_is_said_twice_either_sentence_will_do()
    {
        Claim again = Make.Claim("again", "bob", "It drips upstairs.") with { Same = ["wet"] }, wet =
            Make.Claim("wet", Person.Narrator, "The roof lets the rain in.");
        MarkQuestion found = Derived.Find<MarkQuestion>(Make.Of(wet, again, Lamp, Paint), "find-it.wet");
        Assert.Equal(["p1.again"], found.Evidence[0].Or.SelectMany(p => p.Sentences));
    }
}
