using Quiz.Core.Banks.Yaml;

namespace Quiz.Core.Tests.Banks.Yaml;

public class NearestTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("pasages", "passages")]
    [InlineData("ids", "id")]
    [InlineData("sumthing", null)]
    [InlineData("", null)]
    public void The_word_with_few_edits_is_meant(string word, string? meant) =>
        Assert.Equal(meant, Nearest.Of(word, ["id", "title", "passages", "questions"]));

    [Fact]
    public void Of_several_that_are_equally_near_all_are_meant() =>
        Assert.Equal(["S08", "S09"], Nearest.All("S0", ["S08", "T10", "S09"]));
}
