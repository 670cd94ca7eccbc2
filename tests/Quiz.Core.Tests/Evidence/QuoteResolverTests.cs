using Quiz.Core.Evidence;
using Quiz.Core.Evidence.Quotes;

namespace Quiz.Core.Tests.Evidence;

public class QuoteResolverTests
{
    private const string Supply = "He doubts it. “North Korea can’t meet the demand”, he says – by itself. It is high.";

    [Theory]
    [InlineData("letter for letter", "He doubts it.", "He doubts it.")]
    [InlineData("straight quotes", "\"North Korea can't meet", "“North Korea can’t meet")]
    [InlineData("another dash", "he says - by itself", "he says – by itself")]
    [InlineData("a line break and a block's last newline", "he says –\n  by itself.\n", "he says – by itself.")]
    [InlineData("white space at the edges", " It is high.", "It is high.")]
    public void A_quotation_is_found_however_it_is_typed(string name, string quote, string words) =>
        Assert.Equal((name, words), (name, Found(Supply, new QuoteSelector(quote))));

    [Theory]
    [InlineData("composed in the bank", "caf\u00E9", "the cafe\u0301 is", "cafe\u0301")]
    [InlineData("decomposed in the bank", "cafe\u0301", "the caf\u00E9 is", "caf\u00E9")]
    [InlineData("soft hyphens in the text", "ammunition", "their ammu\u00ADni\u00ADtion", "ammu\u00ADni\u00ADtion")]
    [InlineData("a singleton", "\u00C5ngstr\u00F6m", "an \u212Bngstr\u00F6m", "\u212Bngstr\u00F6m")]
    public void Canonically_equal_words_are_found(string name, string quote, string text, string words) =>
        Assert.Equal((name, words), (name, Found(text, new QuoteSelector(quote))));

    [Theory]
    [InlineData("cafe", "the cafe\u0301 is")]
    [InlineData("\U0001F468", "a \U0001F468\u200D\U0001F469\u200D\U0001F467 family")]
    [InlineData("\uD83D", "a \U0001F468 man")]
    public void A_find_never_splits_what_a_reader_sees_as_one_character(string quote, string text) =>
        Assert.IsNotType<QuoteMatch.Found>(Resolve(text, new QuoteSelector(quote)));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\u200B")]
    public void An_empty_quotation_is_missing(string quote) =>
        Assert.Equal(new QuoteMatch.Missing(null), Resolve(Supply, new QuoteSelector(quote)));

    [Fact]
    public void Letter_for_letter_comes_before_folding() =>
        Assert.Equal("it's", Found("First it’s, then it's.", new QuoteSelector("it's")));

    [Fact]
    public void Words_that_stand_nowhere_name_the_nearest_sentence()
    {
        QuoteMatch match = Resolve(Supply, new QuoteSelector(
            "demand: a thing that is by no means met, since North Korea has its own needs to look after first"));
        var missing = Assert.IsType<QuoteMatch.Missing>(match);
        Assert.StartsWith("“North Korea", missing.Nearest!.Value.Of(Supply), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_no_sentence_shares_have_no_nearest() =>
        Assert.Equal(new QuoteMatch.Missing(null), Resolve(Supply, new QuoteSelector("zzz")));

    private static QuoteMatch Resolve(string text, QuoteSelector selector) =>
        QuoteResolver.Resolve(text, selector, SentenceSplitter.Split(text, "en"));

    private static string Found(string text, QuoteSelector selector) =>
        Assert.IsType<QuoteMatch.Found>(Resolve(text, selector)).Range.Of(text);
}
