using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation.Phrases;

namespace Quiz.Core.Tests.Banks.Derivation.Phrases;

public class PhrasebookTests
{
    private static readonly Phrasebook English = new(Idiom.Of("en"), []);
    private static readonly Phrasebook German = new(Idiom.Of("de-AT"), []);

    [Theory]
    [InlineData("says", "it rains", "says that it rains")]
    [InlineData("doubts", "it rains", "doubts that it rains")]
    [InlineData("says that", "it rains", "says that it rains")]
    [InlineData("says", "that it rains", "says that it rains")]
    [InlineData("asks", "it rains", "asks whether it rains")]
    [InlineData("asks whether", "it rains", "asks whether it rains")]
    [InlineData("asks", "why it rains", "asks why it rains")]
    [InlineData("asks", "if it rains", "asks if it rains")]
    [InlineData("doubts whether", "it rains", "doubts whether it rains")]
    [InlineData("suggests in a question", "it rains", "suggests in a question that it rains")]
    [InlineData("argues", "if it rains, the match is off", "argues that if it rains, the match is off")]
    public void A_clause_is_joined_to_its_verb_once(string verb, string says, string expected) =>
        Assert.Equal(expected, English.Clause(verb, says));

    [Theory]
    [InlineData("bezweifelt", "es regnet", "bezweifelt, dass es regnet")]
    [InlineData("fragt", "es regnet", "fragt, ob es regnet")]
    [InlineData("fragt sich", "warum es regnet", "fragt sich, warum es regnet")]
    [InlineData("sagt, dass", "es regnet", "sagt, dass es regnet")]
    [InlineData("sagt", "dass es regnet", "sagt, dass es regnet")]
    public void A_comma_comes_before_a_German_clause(string verb, string says, string expected) =>
        Assert.Equal(expected, German.Clause(verb, says));

    [Theory]
    [InlineData("The bridge is old.", "the bridge is old")]
    [InlineData("bridges cost 1.5", "bridges cost 1.5")]
    [InlineData("Will Reed is right", "Will Reed is right")]
    [InlineData("It's  too\n late", "it's too late")]
    [InlineData("the U.S.", "the U.S.")]
    public void A_clause_is_written_as_within_a_sentence(string written, string expected) =>
        Assert.Equal(expected, English.ClauseInSentence(written));

    [Theory]
    [InlineData("The Harbour Board", "the Harbour Board")]
    [InlineData("An Nguyen", "An Nguyen")]
    [InlineData("May Chen", "May Chen")]
    public void A_name_keeps_its_capitals_but_for_the_article(string written, string expected) =>
        Assert.Equal(expected, English.NameInSentence(written));

    [Fact]
    public void A_sentence_begins_with_a_capital_letter_and_goes_on_without()
    {
        Assert.Equal("The tale says that it rains.", English.Fill("narrated", ("speaker", "the tale"), ("verb", "says"), ("says", "that it rains")));
        Assert.Equal("Is this in the article? The tale says that it rains.", English.Fill("says-or-not", ("speaker", "the tale"), ("verb", "says"), ("says", "that it rains")));
        Assert.Equal("As the article reports, the clerk says that it rains.", English.Fill("reported", ("speaker", "the clerk"), ("verb", "says"), ("says", "that it rains")));
    }

    [Fact]
    public void Braces_in_what_is_filled_in_are_left_alone() =>
        Assert.Equal("Look at the part “{speaker}”.", English.Fill("hint", ("title", "{speaker}")));

    [Fact]
    public void Whoever_rewords_a_pattern_rewords_its_variants()
    {
        var own = new Phrasebook(Idiom.Of("en"), [new Pattern("who-said", "Whose is it?")]);
        Assert.Equal("Whose is it?", own["who-said-direct"]);
        Assert.Equal(English["who-wants"], own["who-wants"]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_pattern_of_a_language_has_the_placeholders_that_it_needs(string language)
    {
        Idiom idiom = Idiom.Of(language);
        Assert.Empty(idiom.Patterns.Keys.Except(PatternForms.Names));
        Assert.All(PatternForms.All.Where(f => f.VariantOf is null), form => Assert.Contains(form.Name, idiom.Patterns.Keys));
        Assert.All(idiom.Patterns, pattern =>
        {
            PatternForm form = PatternForms.All.First(f => f.Name == pattern.Key);
            string[] placeholders = [.. Phrasebook.Placeholders(pattern.Value)];
            Assert.Empty(placeholders.Except(form.Known));
            Assert.Empty(form.Needed.Except(placeholders));
        });
    }
}
