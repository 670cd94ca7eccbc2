using Quiz.Core.Classroom;

namespace Quiz.Core.Tests.Classroom;

public class ReceiptTests
{
    /// <summary>
    /// SHA-256 of "abc" begins ba7816bf8f (FIPS 180-2, B.1): 23 9 28 1 13 15 28 15 in groups of five bits.
    /// </summary>
    [Fact]
    public void A_receipt_is_the_beginning_of_the_hash_in_base_32() => Assert.Equal("Q9W1DFWF", Receipt.Of("abc"u8));

    [Theory]
    [InlineData("Q9W1DFWF", "q9w1 dfwf", true)]
    [InlineData("Q9W1DFWF", "Q9WI-DFWF", true)]
    [InlineData("Q9W10FWF", "Q9WLOFWF", true)]
    [InlineData("Q9W1DFWF", "Q9W1DFWG", false)]
    [InlineData("Q9W1DFWF", "", false)]
    public void Receipts_are_compared_as_people_copy_them(string one, string other, bool same) =>
        Assert.Equal(same, Receipt.AreSame(one, other));
}
