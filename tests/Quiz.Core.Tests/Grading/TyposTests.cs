using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class TyposTests
{
    /// <summary>
    /// From RapidFuzz (MIT), tests/distance/test_DamerauLevenshtein.py; the last pair is 3 apart where no letter may be
    /// touched twice.
    /// </summary>
    [Theory]
    [InlineData("test", "text", 1)]
    [InlineData("test", "tset", 1)]
    [InlineData("test", "qwy", 4)]
    [InlineData("test", "testit", 2)]
    [InlineData("test", "tesst", 1)]
    [InlineData("test", "tet", 1)]
    [InlineData("cat", "hat", 1)]
    [InlineData("Niall", "Neil", 3)]
    [InlineData("aluminum", "Catalan", 7)]
    [InlineData("ATCG", "TAGC", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ab", "cde", 3)]
    [InlineData("ab", "ac", 1)]
    [InlineData("ab", "bc", 2)]
    [InlineData("ca", "abc", 2)]
    public void Slips_are_counted_as_RapidFuzz_counts_them(string a, string b, int edits)
    {
        Assert.Equal(edits, Typos.Edits(a, b));
        Assert.Equal(edits, Typos.Edits(b, a));
    }

    /// <summary>The lengths of H5P's "Fill in the Blanks": up to 3 letters none, up to 9 one, from 10 on two.</summary>
    [Theory]
    [InlineData("war", "wra", false)]
    [InlineData("oil", "oill", false)]
    [InlineData("U.S.A", "U.S.A.", false)]
    [InlineData("ship", "shpi", true)]
    [InlineData("ship", "sihpp", false)]
    [InlineData("ship", "shp", true)]
    [InlineData("ship", "hp", false)]
    [InlineData("Lavrov", "Lavrow", true)]
    [InlineData("Lavrov", "Lawrow", false)]
    [InlineData("sanctions", "sanctoin", false)]
    [InlineData("ammunition", "amunitoin", true)]
    [InlineData("ammunition", "amunitionn", true)]
    [InlineData("ammunition", "amunitoinn", false)]
    [InlineData("Jon Holt", "JonHolt", true)]
    [InlineData("Straße", "strase", true)]
    [InlineData("Café Noir", "cafe noire", true)]
    [InlineData("Лавров", "лавроф", true)]
    [InlineData("\u201CHard times\u201D", "\"hrad times\"", true)]
    public void What_is_overlooked_depends_on_the_length(string expected, string typed, bool isMeant) =>
        Assert.Equal(isMeant ? expected : null, Meant(typed, Gap(expected)));

    [Theory]
    [InlineData("the year 1822", "the year 1922")]
    [InlineData("millions of shells", "1 millions of shells")]
    [InlineData("forty thousand 1", "forty thousand I")]
    [InlineData("chapter Ⅳ of it", "chapter Ⅵ of it")]
    public void Numbers_are_never_overlooked(string expected, string typed) => Assert.Null(Meant(typed, Gap(expected)));

    [Theory]
    [InlineData("not allowed", "now allowed")]
    [InlineData("now allowed", "not allowed")]
    [InlineData("not allowed", "nto allowed")]
    [InlineData("never again", "ever again")]
    [InlineData("one of them", "none of them")]
    [InlineData("nobody asked", "anybody asked")]
    [InlineData("it can't be paid", "it can be paid")]
    [InlineData("das ist kein Plan", "das ist ein Plan")]
    [InlineData("impossible", "possible")]
    [InlineData("responsible", "irresponsible")]
    [InlineData("an unacceptable offer", "an acceptable offer")]
    [InlineData("exportation", "importation")]
    [InlineData("increasing", "decreasing")]
    public void An_opposite_is_never_overlooked(string expected, string typed) =>
        Assert.Null(Meant(typed, Gap(expected)));

    [Theory]
    [InlineData("not allowed", "not alowed")]
    [InlineData("it can't be paid", "it cant be paid")]
    [InlineData("impossible", "imposible")]
    [InlineData("Irina", "Irna")]
    public void A_slip_beside_a_negation_is_one(string expected, string typed) =>
        Assert.Equal(expected, Meant(typed, Gap(expected)));

    [Theory]
    [InlineData("Lavrow", null)]
    [InlineData("Lavrew", null)]
    [InlineData("Lavrob", "Lavrov")]
    public void What_is_as_near_to_another_answer_is_not_overlooked(string typed, string? meant) =>
        Assert.Equal(meant, Meant(typed, Gap("Lavrov") with { Others = ["Lavrew"] }));

    [Theory]
    [InlineData("tangle", null)]
    [InlineData("tanglee", null)]
    [InlineData("strangel", "strangle")]
    public void What_is_as_near_to_a_refused_answer_is_not_overlooked(string typed, string? meant) =>
        Assert.Equal(meant,
            Meant(typed, Gap("strangle", "wrangle") with { Reject = [new RejectedText("*tangle*", null)] }));

    [Fact]
    public void Another_answer_that_is_accepted_here_as_well_is_none() =>
        Assert.Equal("Lavrov", Meant("Lavrob", Gap("Lavrov", "*roc") with { Others = ["LAVROV", "Lavroc"] }));

    [Theory]
    [InlineData("*ration*", "ratoin")]
    [InlineData("ration *", "raton")]
    public void Nothing_is_overlooked_in_a_pattern_with_a_wildcard(string pattern, string typed) =>
        Assert.Null(Meant(typed, Gap(pattern)));

    [Fact]
    public void A_star_that_is_meant_is_no_wildcard() =>
        Assert.Equal("five \\*star\\*", Meant("five *satr*", Gap("five \\*star\\*")));

    [Fact]
    public void The_nearest_accepted_text_gives_its_score()
    {
        TextGap gap = new()
        {
            AllowsTypos =
            true,
            Accept = [new AcceptedText("ammunitions", 0.5), new AcceptedText("ammunition")]
        };
        Assert.Equal(gap.Accept[1], Typos.Meant("amunition", gap));
        Assert.Equal(gap.Accept[0], Typos.Meant("amunitions", gap));
    }

    [Theory]
    [InlineData("lavrov", null)]
    [InlineData("lavrow", null)]
    [InlineData("Lavrow", "Lavrov")]
    public void Where_capitals_matter_a_small_letter_is_no_slip(string typed, string? meant) =>
        Assert.Equal(meant,
            Meant(typed, Gap("Lavrov") with { Policy = new TextPolicy(IgnoreCase: false, IgnoreAccents: true) }));

    [Theory]
    [InlineData(true, "ressortait")]
    [InlineData(false, null)]
    public void Accents_are_no_slip_where_they_do_not_matter(bool ignoreAccents, string? meant) =>
        Assert.Equal(meant,
            Meant("réssortai", Gap("ressortait") with { Policy = new TextPolicy(true, ignoreAccents) }));

    [Fact]
    public void Endless_text_is_no_slip() => Assert.Null(Meant(new string('x', 1_000_000), Gap("ammunition")));

    [Fact]
    public void The_verdict_says_what_it_was_taken_for() => Assert.Equal(
        new GapVerdict(1, "accepted as Lavrov; you typed Lavrow"),
        Gap("Lavrov").Judge(" Lavrow "));

    [Fact]
    public void Nothing_is_overlooked_unless_the_gap_allows_it() =>
        Assert.Equal(new GapVerdict(0), (Gap("Lavrov") with { AllowsTypos = false }).Judge("Lavrow"));

    [Fact]
    public void What_is_another_answer_is_never_a_slip()
    {
        Gen<string> word = Gen.Char["abno"].Array[4, 12].Select(c => new string(c));
        Gen.Select(word, Gen.Int[0, 3], Gen.Char["abnoxyz"])
            .Select((answer, at, c) => (answer, other: answer[..at] + c + answer[(at + 1)..]))
            .Where(w => w.answer != w.other)
            .Sample(w => Meant(w.other, Gap(w.answer) with { Others = [w.other] }) is null
                && Meant(w.other, Gap(w.answer) with { Reject = [new RejectedText(w.other, null)] }) is null);
    }

    private static TextGap Gap(params string[] accepted) =>
        new() { AllowsTypos = true, Accept = accepted.Select(a => new AcceptedText(a)).ToItems() };

    private static string? Meant(string typed, TextGap gap) => Typos.Meant(typed, gap)?.Pattern;
}
