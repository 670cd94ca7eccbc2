using CsCheck;
using Quiz.Core.Evidence.Quotes;

namespace Quiz.Core.Tests.Evidence.Quotes;

public class ApproximateSearchTests
{
    private static readonly Gen<string> Word = Gen.Char["ab"].Array[1, 8].Select(c => new string(c));

    [Fact]
    public void Nothing_is_nearer_than_what_it_finds() =>
        Gen.Select(Word, Word.Select(Word, (a, b) => a + b)).Sample((words, text) =>
        {
            int bound = words.Length / 2;
            int fewest = Enumerable.Range(0, text.Length)
                .Min(s => Enumerable.Range(s + 1, text.Length - s).Min(e => Distance(words, text[s..e])));
            List<ApproximateSearch.Hit> hits = ApproximateSearch.Find(words, text, bound);
            Assert.Equal(fewest <= bound ? fewest : null, hits.Select(h => (int?)h.Errors).Min());
            Assert.All(hits, h => Assert.Equal(h.Errors, Distance(words, h.Place.Of(text))));
        });

    [Fact]
    public void Of_equally_near_places_the_longer_is_taken() =>
        Assert.Equal("Many years", ApproximateSearch.Find("Some years", "Many years later", 5)
            .MinBy(h => h.Errors).Place
            .Of("Many years later"));

    /// <summary>The edit distance, by its definition.</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
