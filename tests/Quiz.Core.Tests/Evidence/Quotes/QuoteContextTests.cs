using Quiz.Core.Evidence;
using Quiz.Core.Evidence.Quotes;

namespace Quiz.Core.Tests.Evidence.Quotes;

public class QuoteContextTests
{
    private const string Text = "Moscow’s offer is grain. Kim’s offer is labour. Seoul's offer is silence.";

    [Theory] // the speaker whose offer is meant
    [InlineData("a prefix", "Kim's", null, "Kim’s")]
    [InlineData("a suffix", null, "is labour", "Kim’s")]
    [InlineData("both", "Seoul's", "is silence", "Seoul's")]
    [InlineData("a prefix with its space", "Moscow's ", null, "Moscow’s")]
    [InlineData("a slip in the prefix", "Kin's", null, "Kim’s")]
    [InlineData("a slip in the suffix", null, "is siIence.", "Seoul's")]
    [InlineData("a prefix that begins before the text", "then, Moscow's", null, "Moscow’s")]
    [InlineData("one side wrong", "Kim's", "of friendship", "Kim’s")]
    public void Context_tells_apart_what_occurs_several_times(
        string name, string? prefix, string? suffix, string before)
    {
        var found = Assert.IsType<QuoteMatch.Found>(
            QuoteResolver.Resolve(Text, new QuoteSelector("offer", prefix, suffix), []));
        Assert.Equal((name, before), (name, Text[..(found.Range.Start - 1)].Split(' ')[^1]));
    }

    [Theory]
    [InlineData("none", null, null, 3)]
    [InlineData("empty", "", " ", 3)]
    [InlineData("it stands at all", null, "is", 3)]
    [InlineData("more than half of it is wrong", "zzzzzzs", null, 3)]
    [InlineData(
        "more than half is wrong, at one place less than at others", "those of Kim and of his friends", null, 3)]
    [InlineData("it stands at two", "’s", null, 3)]
    public void Context_that_does_not_tell_leaves_it_open(string name, string? prefix, string? suffix, int places)
    {
        var match = Assert.IsType<QuoteMatch.Ambiguous>(
            QuoteResolver.Resolve(Text, new QuoteSelector("offer", prefix, suffix), []));
        Assert.Equal((name, places), (name, match.Ranges.Count));
        Assert.All(match.Ranges, r => Assert.Equal("offer", r.Of(Text)));
    }

    [Fact]
    public void Context_longer_than_what_is_compared_counts_in_full()
    {
        string tail = string.Concat(Enumerable.Repeat("and so on ", 5));
        string text = $"First {tail}ice. Then {tail}ice.";
        var found = Assert.IsType<QuoteMatch.Found>(
            QuoteResolver.Resolve(text, new QuoteSelector("ice", "Then " + tail), []));
        Assert.Equal(text.LastIndexOf("ice", StringComparison.Ordinal), found.Range.Start);
    }

    [Fact]
    public void Context_decides_between_similar_places()
    {
        const string Similar = "He has much ice at home. She has muck ice at sea.";
        var match = Assert.IsType<QuoteMatch.Approximate>(
            QuoteResolver.Resolve(Similar, new QuoteSelector("has must ice", "She", "at sea"), []));
        Assert.Equal("has muck ice", match.Range.Of(Similar));
    }
}
