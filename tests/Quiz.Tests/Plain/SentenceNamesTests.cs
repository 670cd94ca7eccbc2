using Quiz.Plain.Lines;

namespace Quiz.Tests.Plain;

/// <summary>How sentences are named: five in two passages, of two and three.</summary>
public sealed class SentenceNamesTests
{
    [Theory]
    [InlineData("s1", 0)]
    [InlineData("S5", 4)]
    [InlineData("5", 4)]
    [InlineData("s5.", 4)]
    [InlineData("1.2", 1)]
    [InlineData("¶2.1", 2)]
    [InlineData("s6", -1)]
    [InlineData("s0", -1)]
    [InlineData("0", -1)]
    [InlineData("¶2", -1)]
    [InlineData("¶1.3", -1)]
    [InlineData("3.1", -1)]
    [InlineData("s1.2", -1)]
    [InlineData("1.2.3", -1)]
    [InlineData("s", -1)]
    [InlineData("", -1)]
    public void A_sentence_is_named_by_number_or_by_its_place_in_a_passage(string word, int index) =>
        Assert.Equal(index, SentenceNames.Read(Lighthouse.Bank(), word));
}
