using System.Text;
using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Derivation.Languages;
using Quiz.Core.Banks.Readers;
using Quiz.Tests;

namespace Quiz.Core.Tests.Banks.Derivation;

public class WordingTests
{
    /// <summary>These are read like prose: a change of wording is judged by the questions that it makes.</summary>
    [Theory]
    [InlineData("clock")]
    [InlineData("hafen")]
    public void Every_derived_question_reads_as_written_by_a_person(string name) =>
        Golden.Check(Derived.Write(Derived.Read(Derived.Text(name))), Derived.GoldenOf(name));

    [Fact]
    public void A_bank_words_its_questions_itself_where_it_likes()
    {
        Bank bank = Derived.Read(Derived.Text("clock") + """
            patterns:
              who-doubts: "Who has doubts about this?"
              the-writer: "the tale"
            """);
        Assert.Equal("Who has doubts about this?", bank.Question("who-says.never-run")?.Prompt);
        Assert.Contains(bank.Derived, q => q.Prompt == "Which of these does the tale say?");
    }

    [Fact]
    public void A_language_without_sentences_derives_nothing_and_is_told_so_once()
    {
        Reading reading = Named("fr");
        Assert.Empty(reading.Bank!.Derived); // there is only a warning
        Assert.Equal("QB508", Assert.Single(reading.Diagnostics, d => d.Code != "QB521").Code);
    }

    [Fact]
    public void A_bank_that_words_every_sentence_needs_no_language_of_ours()
    {
        IEnumerable<string> own = Language.SentenceNames.Select(
            n => $"  {n}: \"X {string.Concat(Language.SlotsOf(n).Select(s => $"{{{s}}} "))}\"");
        string yaml = Derived.Text("clock").Replace("language: en", "language: fr", StringComparison.Ordinal)
            + $"patterns:\n{string.Join('\n', own)}\n";
        Assert.NotEmpty(BankReader.Read(Encoding.UTF8.GetBytes(yaml)).Bank!.Derived); // at most warnings
    }

    [Fact]
    // both are read
    public void A_region_does_not_change_the_language() =>
        Assert.Equal(Named("en").Bank!.Derived, Named("en-GB").Bank!.Derived);

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void A_language_words_every_sentence_with_its_placeholders(string tag)
    {
        Language language = Language.Of(tag);
        Assert.All(Language.SentenceNames,
            n => Assert.Equal(Language.SlotsOf(n).Order(), Language.Placeholders(language.Sentence(n) ?? "").Order()));
        Assert.All(Enum.GetValues<Stance>(),
            stance => Assert.NotNull(language.Sentence($"told-{stance.ToString().ToLowerInvariant()}")));
        Assert.NotEmpty(language.SmallWords);
    }

    [Theory]
    [InlineData("the ferry stops", false, "The ferry stops.")]
    [InlineData("The ferry stops.", false, "The ferry stops.")]
    [InlineData("why should it stop", true, "Why should it stop?")]
    [InlineData("She said “stop!”", false, "She said “stop!”")]
    [InlineData("über Nacht", false, "Über Nacht.")]
    public void A_row_stands_in_its_box_as_a_sentence(string says, bool isQuestion, string box) =>
        Assert.Equal(box, Sentences.Closed(says, isQuestion));

    [Theory]
    [InlineData("The ferry will stop in May.", true)]
    [InlineData("From spring on, boats no longer cross.", false)]
    [InlineData("Ana Reed stopped in 1999.", false)] // a name and a number cannot be put otherwise
    public void What_repeats_its_sentence_is_told_from_what_retells_it(string says, bool isLifted)
    {
        Bank bank = Build.Bank() with
        {
            Passages =
            [Build.Passage(1, "Ana Reed says the ferry will stop in May 1999.")]
        };
        Claim claim = Make.Claim("x", "ann", says) with { Evidence = [new(Build.Place(1, 0, 4), [])] };
        Assert.Equal(isLifted, new OwnWords(bank).IsLifted(claim));
    }

    [Fact]
    public void The_schema_knows_every_pattern()
    {
        JsonElement schema = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Golden.Repository, "quizzes/bank.schema.json"))).RootElement;
        JsonElement known = schema.GetProperty("properties")
            .GetProperty("patterns")
            .GetProperty("propertyNames")
            .GetProperty("enum");
        Assert.Equal(Language.SentenceNames, known.EnumerateArray().Select(e => e.GetString()));
    }

    private static Reading Named(string language) =>
        BankReader.Read(Encoding.UTF8.GetBytes(
            Derived.Text("clock").Replace("language: en", $"language: {language}", StringComparison.Ordinal)));
}
