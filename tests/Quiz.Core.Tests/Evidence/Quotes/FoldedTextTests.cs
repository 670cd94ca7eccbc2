using CsCheck;
using Quiz.Core.Evidence;
using Quiz.Core.Evidence.Quotes;
using Quiz.Core.Prose;

namespace Quiz.Core.Tests.Evidence.Quotes;

public class FoldedTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf<string>(
        "a", "e", "\u0301", "\u0323", "é", "Å", "\u212B", " ", "\u00A0", "\r\n", "“", "–", "\u00AD", "\u200D", "\u200B",
        "\U0001F468", "\uD83D", "\u1112", "\u1161", "\u11AB", "次").List[0, 20].Select(string.Concat);

    [Fact]
    public void Folding_with_a_way_back_folds_the_same() => AnyText.Sample(text =>
        Assert.Equal(Folding.Fold(text), FoldedText.Of(text).Text));

    [Fact]
    public void The_way_back_leads_to_words_that_fold_to_the_same() => AnyText.Sample(text =>
    {
        var folded = FoldedText.Of(text);
        for (int start = 0; start < folded.Text.Length; start++)
        {
            for (int end = start + 1; end <= folded.Text.Length; end++)
            {
                var range = new TextRange(start, end);
                if (!folded.IsWhole(range)) continue;
                Assert.Equal(range.Of(folded.Text).Trim(), Folding.Fold(folded.Origin(range).Of(text)));
            }
        }
    });

    [Fact]
    public void There_and_back_is_the_same_place()
    {
        const string Text = "The “cafe\u0301”  is\u00AD shut";
        var folded = FoldedText.Of(Text);
        var cafe = new TextRange(5, 10);
        Assert.Equal(("café", cafe), (folded.Fold(cafe).Of(folded.Text), folded.Origin(folded.Fold(cafe))));
    }
}
