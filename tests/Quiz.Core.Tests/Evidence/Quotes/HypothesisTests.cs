using Quiz.Core.Evidence;
using Quiz.Core.Evidence.Quotes;

namespace Quiz.Core.Tests.Evidence.Quotes;

/// <summary>
/// The cases of hypothesis/client, src/annotator/anchoring/test/match-quote-test.js (BSD-2-Clause), as data.
/// </summary>
public class HypothesisTests
{
    private const string Solitude =
        "Many years later, as he faced the firing squad, Colonel Aureliano Buendía was to remember that distant "
            + "afternoon when his " +
        "father took him to discover ice";

    private const string TwoCities =
        "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, "
            + "it was the " +
        "epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of Darkness, "
        + "it was the " +
        "spring of hope, it was the winter of despair, we had everything before us, we had nothing before us, we were "
        + "all going " +
        "direct to Heaven, we were all going direct the other way.";

    [Theory]
    [InlineData("exact", Solitude, "discover ice", null, null, 141, "discover ice")]
    [InlineData("its prefix is only similar", Solitude, "years later", "It used to be many", null, 5, "years later")]
    [InlineData("its suffix is not there", "Some document text", "text", null, "missing", 14, "text")]
    [InlineData("the first of two", TwoCities, "before us", "we had everything", null, 305, "before us")]
    [InlineData("the second of two", TwoCities, "before us", "we had nothing", null, 331, "before us")]
    public void What_stands_there_is_found(
        string name, string text, string quote, string? prefix, string? suffix, int start, string words)
    {
        var found = Assert.IsType<QuoteMatch.Found>(
            QuoteResolver.Resolve(text, new QuoteSelector(quote, prefix, suffix), []));
        Assert.Equal((name, start, words), (name, found.Range.Start, found.Range.Of(text)));
    }

    [Fact]
    public void What_is_similar_is_proposed()
    {
        var match = Assert.IsType<QuoteMatch.Approximate>(
            QuoteResolver.Resolve(Solitude, new QuoteSelector("some years later"), []));
        Assert.Equal("Many years later", match.Range.Of(Solitude));
        Assert.Equal(((50 * 12 / 16.0) + 20 + 20 + 2) / 92, match.Score, precision: 12);
    }

    [Theory]
    [InlineData(TwoCities, Solitude)]
    [InlineData(Solitude, "")]
    [InlineData("", "foobar")]
    public void What_is_not_there_is_missing(string text, string quote) =>
        Assert.IsType<QuoteMatch.Missing>(QuoteResolver.Resolve(text, new QuoteSelector(quote), []));

    [Fact]
    public void The_more_differs_the_lower_the_score()
    {
        string[] quotes = ["Many yers later", "Some years later", "Some years after"];
        double[] scores = [.. quotes.Select(
            q => ((QuoteMatch.Approximate)QuoteResolver.Resolve(Solitude, new QuoteSelector(q), [])).Score)];
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(3, scores.Distinct().Count());
    }
}
