using System.Globalization;
using CsCheck;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;

namespace Quiz.Tests.Browsers;

/// <summary>A pupil's order is the program's own: the page works out the same from the same id.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PageOrderTests(Chromium chromium) : PageFixture
{
    /// <summary>
    /// Letters of whose capitals all versions of Unicode think alike: browsers know newer ones than the program.
    /// </summary>
    private static readonly char[] Alphabets =
    [
        .. Range(' ', '\u017F'), .. Range('\u0370', '\u058F'), .. Range('\u0600', '\u06FF'), .. Range('\u1E00', '\u206F'),
        .. Range('\u3041', '\u30FF'), .. Range('\u4E00', '\u4EFF'), .. Range('\uFF01', '\uFF5E'),
    ];

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    [BrowserFact]
    public async Task Ids_seeds_and_orders_are_those_of_the_program()
    {
        MakePage();
        await using Visit visit = await chromium.Open(PagePath);
        string[] ids =
        [
            " s 017 ", "ß-1", "ı", "ﬁ 2", "e\u0301 – 3", "Straße’s", "ÇŞ\u00A0İ", "\u200BЖ́7", "中文 9", "𐐨",
            .. Gen.String[Gen.Int[0, Alphabets.Length - 1].Select(i => Alphabets[i]), 1, 12].Array[1000].Single(),
        ];
        string[] words = [.. Enumerable.Range(0, 12).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        string[] letters = [.. Alphabets.Select(c => c.ToString())];
        string[] folded = await visit.Page.EvaluateFunctionAsync<string[]>("letters => letters.map(foldId)", [letters]);
        Assert.Equal(letters.Select(StudentId.Fold), folded);
        string[][] found = await visit.Page.EvaluateFunctionAsync<string[][]>(
            "(ids, pack, words) => ids.map(id => [foldId(id), String(BigInt.asIntN(64, seedOf(pack, id))), "
                + "shuffle(words, seedOf(pack, id), 'order').join(' '), inList(pack, id)])", ids, Pack.Id, words);
        Assert.All(ids.Zip(found), both =>
        {
            long seed = StudentId.SeedIn(Pack.Id, both.First);
            Assert.Equal(StudentId.Fold(both.First), both.Second[0]);
            Assert.Equal(seed.ToString(CultureInfo.InvariantCulture), both.Second[1]);
            Assert.Equal(string.Join(' ', Shuffle.Order(words, seed, "order")), both.Second[2]);
        });
    }
}
