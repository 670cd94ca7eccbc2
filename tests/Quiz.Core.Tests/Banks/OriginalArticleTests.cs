using Quiz.Core.Banks;

namespace Quiz.Core.Tests.Banks;

public class OriginalArticleTests
{
    private static Bank Retelling(params string?[] fingerprints) => Build.Bank() with
    {
        Source = new Source("A tale.", fingerprints.Length),
        Passages = [.. fingerprints.Select(
            (sha, i) => Build.Passage(i + 1, "Retold.") with { Original = new Original(i + 1, sha) })],
    };

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\n\ntwo\n")]
    [InlineData("\r\none\r\n \r\n\r\ntwo")]
    public void Paragraphs_are_parted_by_blank_lines_or_else_by_lines(string text) =>
        Assert.Equal(["one", "two"], OriginalArticle.Read(text).Paragraphs);

    [Fact]
    public void A_line_break_inside_a_paragraph_is_a_space() =>
        Assert.Equal(["one two", "three"], OriginalArticle.Read("one\ntwo\n\nthree").Paragraphs);

    [Fact]
    public void A_fingerprint_does_not_see_quotes_dashes_and_white_space() =>
        Assert.Equal(OriginalArticle.Fingerprint("\"so\" - e\u0301"),
            OriginalArticle.Fingerprint("  \u201Cso\u201D \u2013\n\u00E9"));

    [Fact]
    public void The_right_file_differs_in_nothing()
    {
        Bank bank = Retelling(OriginalArticle.Fingerprint("one"), null);
        OriginalArticle article = OriginalArticle.Read("one\ntwo");
        Assert.Empty(article.Differences(bank));
        Assert.Equal(["one", "two"], article.Beside(bank).Passages.Select(p => p.OriginalText));
    }

    [Fact]
    public void A_wrong_file_is_named_paragraph_by_paragraph() => Assert.Equal(
        ["It has 2 paragraphs, and the article has 3.", "Paragraph 2 is another.", "Paragraph 3 is missing."],
        OriginalArticle.Read("one\ntwo")
            .Differences(Retelling(OriginalArticle.Fingerprint("one"), OriginalArticle.Fingerprint("2"), null)));
}
