using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Grading;

/// <summary>
/// What counts as the same answer beside case and accents: articles, marks at the ends, forms of one character.
/// </summary>
public class TypedAnswerTests
{
    private static readonly Gen<string> AnyText =
        Gen.OneOf<string>("a", "The ", "the", " ", ".", "…", "!", "“", "(", ")", "*", "'", "´", "Ａ", "ﬁ", "\u200E", "²",
            "C#", "é", "\uD83D", "-").List[1, 8].Select(string.Concat);

    [Theory]
    [InlineData("Sunday", "Sunday.")]
    [InlineData("Sunday", "“Sunday”")]
    [InlineData("Sunday", "(Sunday)")]
    [InlineData("Sunday", "Sunday!?")]
    [InlineData("Sunday", "... Sunday …")]
    [InlineData("Sunday", "[Sunday];")]
    [InlineData("Sunday", "«Sunday»,")]
    [InlineData("Sunday", "‚Sunday‘")]
    [InlineData("Sunday", "「Sunday」。")]
    [InlineData("Sunday", "ａ Sunday")]
    [InlineData("Sunday", "Ｓｕｎｄａｙ")]
    [InlineData("Sunday", "sunday．")]
    [InlineData("well then...", "well then…")]
    [InlineData("well then...", "well then")]
    [InlineData("well, then", "well, then.")]
    [InlineData("The wheel cost much.", "The wheel cost much")]
    [InlineData("The wheel cost much.", "wheel cost much!")]
    [InlineData("the Ferry Company", "Ferry Company")]
    [InlineData("Ferry Company", "The Ferry Company")]
    [InlineData("Ferry Company", "a Ferry Company.")]
    [InlineData("Ferry Company", "the \"Ferry Company\"")]
    [InlineData("Ferry Company", "“The Ferry Company”")]
    [InlineData("the Ferry Company", "THE FERRY COMPANY")]
    [InlineData("office", "o\uFB03ce")]
    [InlineData("the miller's wheel", "the miller´s wheel")]
    [InlineData("the miller's wheel", "the miller`s wheel")]
    [InlineData("the miller's wheel", "the miller＇s wheel")]
    [InlineData("the miller´s wheel", "miller’s wheel")]
    [InlineData("O'Hara", "Oʻhara")]
    [InlineData("2014-15", "2014－15")]
    [InlineData("North Korea", "North　Korea")]
    [InlineData("C#", "C#.")]
    [InlineData("C++", "“C++”")]
    [InlineData(".NET", "NET")]
    [InlineData("m²", "m².")]
    [InlineData("1998", "１９９８")]
    [InlineData("CO₂", "CO2")]
    [InlineData("20 °C", "20 ℃")]
    [InlineData("Sunday", "Sunday\u200E")]
    [InlineData("Sunday", "\u202BSunday\u202C.")]
    [InlineData("?", "?")]
    [InlineData(":)", ":)")]
    [InlineData("the", "The.")]
    [InlineData("A", "a.")]
    [InlineData("the *", "the ferry")]
    [InlineData("*ferry", "ferry.")]
    [InlineData("*ferry", "the ferry.")]
    [InlineData("*the ferry", "the ferry.")]
    [InlineData("*the ferry", "(it is the ferry)")]
    [InlineData("ration *", "ration the shells.")]
    [InlineData("the * Company", "Ferry Company")]
    public void What_nobody_means_to_type_does_not_matter(string accepted, string typed) =>
        Assert.Equal(1, Gap(accepted).Judge(typed).Score);

    [Theory]
    [InlineData("Sunday", "Monday.")]
    [InlineData("Ferry Company", "Railway Company")]
    [InlineData("Ferry Company", "FerryCompany")]
    [InlineData("C#", "C")]
    [InlineData("C++", "C")]
    [InlineData("102", "10²")]
    [InlineData("m²", "m2")]
    [InlineData("11/2", "1½")]
    [InlineData("no", "the")]
    [InlineData("the *", "ferry")]
    [InlineData("*.", "ferry")]
    [InlineData("?", "!")]
    [InlineData("well then", "well, then")]
    [InlineData("re-sign", "resign")]
    [InlineData("we're", "were")]
    [InlineData("a house", "another house")]
    [InlineData("atheist", "the ist")]
    [InlineData("Ferry Company", "der Ferry Company")]
    public void What_makes_another_answer_still_does(string accepted, string typed) =>
        Assert.Equal(0, Gap(accepted).Judge(typed).Score);

    [Theory]
    [InlineData("de", "Fährgesellschaft", "die Fährgesellschaft")]
    [InlineData("de", "Der Fährmann", "Fährmann.")]
    [InlineData("de-CH", "Rat", "einem Rat")]
    [InlineData("fr", "moulin", "le moulin")]
    [InlineData("fr", "l'Inde", "Inde")]
    [InlineData("fr", "Inde", "L’Inde.")]
    [InlineData("es", "barco", "un barco")]
    [InlineData("es", "Por qué", "¿Por qué?")]
    [InlineData("it", "amica", "un'amica")]
    [InlineData("it", "acqua", "l´acqua")]
    [InlineData("pt", "rio", "o rio")]
    [InlineData("nl", "Veer", "'t Veer")]
    [InlineData("sv", "färja", "en färja")]
    [InlineData("el", "ποταμός", "ο ποταμός")]
    [InlineData("hu", "folyó", "a folyó")]
    [InlineData("ru", "паром", "«паром».")]
    public void The_articles_are_those_of_the_language(string language, string accepted, string typed) =>
        Assert.Equal(1, Gap(accepted, language).Judge(typed).Score);

    [Theory]
    [InlineData("Sunday", "Sunday.")]
    [InlineData("the Ferry Company", "Ferry Company")]
    [InlineData("Sunday", "Ｓｕｎｄａｙ")]
    public void An_exact_match_opts_out(string accepted, string typed)
    {
        TextGap gap = Gap(accepted);
        Assert.Equal((1, 0), (gap.Judge(typed).Score, (gap with { Policy = TextPolicy.Lenient }).Judge(typed).Score));
    }

    /// <summary>A bank that tells them apart goes on doing so.</summary>
    [Theory]
    [InlineData("the Congo", 1, null)]
    [InlineData("Congo", 0, "the river, not the country")]
    [InlineData("Congo.", 0, "the river, not the country")]
    [InlineData("Kongo", 0, null)]
    public void What_is_written_letter_by_letter_decides_first(string typed, double score, string? note)
    {
        TextGap gap = Gap("the Congo") with { Reject = [new RejectedText("Congo", "the river, not the country")] };
        Assert.Equal(new GapVerdict(score, note), gap.Judge(typed));
    }

    [Theory]
    [InlineData("The Hague", "Te Hague")]
    [InlineData("Sunday", "Sundy.")]
    [InlineData("the Ferry Company", "Fery Company")]
    [InlineData("Ferry Company", "(the Fery Company)")]
    public void Slips_are_overlooked_with_and_without_it(string accepted, string typed) =>
        Assert.Equal(1, (Gap(accepted) with { AllowsTypos = true }).Judge(typed).Score);

    [Fact]
    public void Nothing_that_was_accepted_is_refused() => Gen.Select(AnyText, AnyText).Sample((accepted, typed) =>
        Assert.True(!TextPattern.Matches(typed, accepted, TextPolicy.Lenient)
            || Gap(accepted).Judge(typed).Score == 1));

    [Fact]
    public void Nothing_folds_to_nothing() => AnyText.Sample(text =>
        Assert.Equal(TextPolicy.Lenient.Normal(text.Replace("\u200E", "", StringComparison.Ordinal)).Length == 0,
            Gap("x").Policy.Normal(text).Length == 0));

    [Fact]
    public void Folding_twice_is_folding_once() => AnyText.Sample(text =>
    {
        string once = Compatible.Fold(text);
        Assert.Equal(once, Compatible.Fold(once));
        Assert.Equal(EndMarks.Strip(once), EndMarks.Strip(EndMarks.Strip(once)));
    });

    [Fact]
    public void Endless_marks_are_dropped_in_no_time() =>
        Assert.Equal(1, Gap("Sunday").Judge(new string('(', 100_000) + "Sunday" + new string('.', 100_000)).Score);

    private static TextGap Gap(string accepted, string language = "en") =>
        new() { Accept = [new AcceptedText(accepted)], Policy = TextPolicy.Lenient with { Language = language } };
}
