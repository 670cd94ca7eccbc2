using System.Globalization;
using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

public class TextPatternTests
{
    private static readonly TextPolicy Exact = new(IgnoreCase: false, IgnoreAccents: false);
    private static readonly TextPolicy CaseIgnored = new(IgnoreCase: true, IgnoreAccents: false);
    private static readonly TextPolicy AccentsIgnored = new(IgnoreCase: false, IgnoreAccents: true);

    private static readonly Gen<string> AnyPattern =
        Gen.OneOf<string>("a", "b", "É", "e\u0301", "ß", " ", "*", "\\*", "'", "’", "–", "0").List[1, 12]
            .Select(string.Concat);

    [Theory] // Moodle 4.5, question/type/shortanswer/tests/question_test.php
    [InlineData("Frog", "Frog", false, true)]
    [InlineData("Frog", "frog", false, false)]
    [InlineData("   Frog   ", "Frog", false, true)]
    [InlineData("Frogs", "Frog", false, false)]
    [InlineData("Frog", "frog", true, true)]
    [InlineData("   FROG   ", "Frog", true, true)]
    [InlineData("Frogs", "Frog", true, false)]
    [InlineData("Frog", "F*og", false, true)]
    [InlineData("Fog", "F*og", false, true)]
    [InlineData("   Fat dog   ", "F*og", false, true)]
    [InlineData("Frogs", "F*og", false, false)]
    [InlineData("Fg", "F*og", false, false)]
    public void Short_answers_match_as_in_Moodle(string response, string pattern, bool ignoreCase, bool matches) =>
        Assert.Equal(matches, TextPattern.Matches(response, pattern, new TextPolicy(ignoreCase, IgnoreAccents: false)));

    [Theory]
    [InlineData("F*g", "F\\*g", true)]
    [InlineData("Frog", "F\\*g", false)]
    [InlineData("frog*", "*\\*", true)]
    [InlineData("a\\b", "a\\b", true)]
    [InlineData("a.c", "a.c", true)]
    [InlineData("abc", "a.c", false)]
    [InlineData("(a|b)+[c]^$", "(a|b)+[c]^$", true)]
    [InlineData("Frog", "F**g", true)]
    [InlineData("", "*", true)]
    [InlineData("0", "0", true)]
    [InlineData("", "0", false)]
    public void A_star_is_any_run_and_all_else_is_literal(string response, string pattern, bool matches) =>
        Assert.Equal(matches, TextPattern.Matches(response, pattern, Exact));

    [Theory]
    [InlineData("don\u2019t", "don't", true)]
    [InlineData("“No”", "\"No\"", true)]
    [InlineData("2014–15", "2014-15", true)]
    [InlineData("North\u00A0 \tKorea", "North Korea", true)]
    [InlineData("am\u00ADmo", "ammo", true)]
    [InlineData("NorthKorea", "North Korea", false)]
    public void Quotes_dashes_and_white_space_are_folded(string response, string pattern, bool matches) =>
        Assert.Equal(matches, TextPattern.Matches(response, pattern, Exact));

    [Theory]
    [InlineData("ration shells", true)]
    [InlineData("ration the shells", true)]
    [InlineData("rations shells", false)]
    [InlineData("rationshells", false)]
    public void A_wildcard_between_two_spaces_may_stand_for_nothing(string response, bool matches) =>
        Assert.Equal(matches, TextPattern.Matches(response, "ration * shells", Exact));

    [Theory]
    [InlineData("composed and not", "e\u0301t\u00E9", "\u00E9te\u0301", true)]
    [InlineData("case", "ÉTÉ", "été", true)]
    [InlineData("accent", "É", "E", false)]
    [InlineData("sharp s", "STRASSE", "Straße", true)]
    [InlineData("capital sharp s", "STRAẞE", "Strasse", true)]
    [InlineData("final sigma", "ΟΔΟΣ", "οδος", true)]
    [InlineData("a letter with no capital of its own", "Ϊ\u0301", "ΐ", true)]
    [InlineData("a star does not part a letter from its accent", "e\u0301", "e*", false)]
    public void Case_is_ignored_and_accents_count(string name, string response, string pattern, bool matches) =>
        Assert.Equal((name, matches), (name, TextPattern.Matches(response, pattern, CaseIgnored)));

    [Theory]
    [InlineData("an accent", "Buendia", "Buendía", true)]
    [InlineData("strokes", "Lodz", "Łódź", true)]
    [InlineData("case", "buendia", "Buendía", false)]
    [InlineData("another Russian letter", "мои", "мой", false)]
    [InlineData("dots on a Russian letter", "еще", "ещё", true)]
    [InlineData("another kana", "か", "が", false)]
    [InlineData("a Hindi vowel", "क", "कु", false)]
    public void Accents_are_ignored_when_the_bank_says_so(string name, string response, string pattern, bool matches) =>
        Assert.Equal((name, matches), (name, TextPattern.Matches(response, pattern, AccentsIgnored)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.True(TextPattern.Matches("ISTANBUL", "istanbul", CaseIgnored));
            Assert.True(TextPattern.Matches("İstanbul", "istanbul", TextPolicy.Lenient));
            Assert.False(TextPattern.Matches("İstanbul", "istanbul", CaseIgnored));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_stars_do_not_stall_it() =>
        Assert.False(TextPattern.Matches(
            new string('a', 20_000), string.Concat(Enumerable.Repeat("*a", 35)) + "*b", Exact));

    [Fact]
    public void Half_a_surrogate_pair_is_only_a_wrong_answer() =>
        Assert.False(TextPattern.Matches("a\uD83D", "a", Exact));

    [Theory]
    [InlineData("*ration*", "ration")]
    [InlineData("ration * shells", "ration shells")]
    [InlineData("colo*r", "color")]
    [InlineData("2 \\* 3", "2 * 3")]
    [InlineData("don’t", "don’t")]
    public void An_example_leaves_the_wildcards_out(string pattern, string example) =>
        Assert.Equal(example, TextPattern.Example(pattern));

    [Theory]
    [InlineData("*", true)]
    [InlineData(" * ** ", true)]
    [InlineData("*a*", false)]
    [InlineData("\\*", false)]
    [InlineData("", false)]
    public void A_pattern_of_wildcards_matches_all(string pattern, bool all) =>
        Assert.Equal(all, TextPattern.MatchesAll(pattern));

    [Theory]
    [InlineData("frog*", "Frogs", true)]
    [InlineData("*og*", "fr*ogs", true)]
    [InlineData("frog", "frog*", false)]
    [InlineData("ration *", "ration * shells", true)]
    [InlineData("ration * shells", "ration shells", true)]
    public void A_pattern_covers_a_narrower_one(string pattern, string other, bool covers) =>
        Assert.Equal(covers, TextPattern.Covers(pattern, other, TextPolicy.Lenient));

    [Fact]
    public void What_matches_a_covered_pattern_matches_the_covering_one() =>
        Gen.Select(AnyPattern, AnyPattern, AnyPattern).Sample((wide, narrow, response) =>
            Assert.True(!TextPattern.Covers(wide, narrow, Exact) || !TextPattern.Matches(response, narrow, Exact)
                || TextPattern.Matches(response, wide, Exact)));

    [Fact]
    public void A_pattern_matches_its_own_example_under_every_policy() =>
        Gen.Select(AnyPattern, Gen.Bool, Gen.Bool).Sample((pattern, ignoreCase, ignoreAccents) =>
            Assert.True(TextPattern.Matches(
                TextPattern.Example(pattern), pattern, new TextPolicy(ignoreCase, ignoreAccents))));

    [Fact]
    public void Ignoring_more_never_refuses_what_was_accepted() =>
        Gen.Select(AnyPattern, AnyPattern).Sample((response, pattern) =>
            Assert.True(!TextPattern.Matches(response, pattern, Exact)
                || TextPattern.Matches(response, pattern, TextPolicy.Lenient)));
}
