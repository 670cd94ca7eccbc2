using Quiz.Core.Wording;

namespace Quiz.Tests.Screens;

/// <summary>Letters as numbers.</summary>
public sealed class LettersTests
{
    [Theory]
    [InlineData(0, "a")]
    [InlineData(25, "z")]
    [InlineData(26, "aa")]
    [InlineData(51, "az")]
    [InlineData(52, "ba")]
    [InlineData(702, "aaa")]
    public void Rows_are_lettered_past_the_alphabet(int row, string letters)
    {
        Assert.Equal(letters, Letters.Of(row));
        Assert.Equal(row, Letters.Row(letters.ToUpperInvariant(), 1000));
    }

    [Theory]
    [InlineData("d")]
    [InlineData("aa")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("1")]
    [InlineData("")]
    public void Letters_beyond_the_list_name_nothing(string letters) => Assert.Equal(-1, Letters.Row(letters, 3));
}
