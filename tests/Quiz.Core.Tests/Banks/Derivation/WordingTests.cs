using System.Text;
using System.Text.Json;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation.Phrases;
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
        string yaml = Derived.Text("clock") + """
            patterns:
              who-said: "Whose opinion? Somebody {verb} {says}."
              narrator: "the tale"
            """;
        Bank bank = Derived.Read(yaml);
        Assert.Equal("Whose opinion? Somebody doubts that the old works will ever run again.", bank.Question("who-said.never-run")?.Prompt);
        Assert.Equal("Does the tale say that the clock has stood still since the storm in March?", bank.Question("says-or-not.ten-past-four.article")?.Prompt);
    }

    [Fact]
    public void A_language_without_patterns_is_asked_about_in_English() =>
        Assert.Equal("Who promises that every school class will be shown the old works?", Named("fr").Question("who-said.show-to-classes")?.Prompt);

    [Fact]
    public void A_region_does_not_change_the_language() =>
        Assert.Equal(Named("en").Derived, Named("en-GB").Derived);

    [Fact]
    public void The_schema_knows_every_pattern()
    {
        JsonElement schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Golden.Repository, "quizzes/bank.schema.json"))).RootElement;
        JsonElement known = schema.GetProperty("properties").GetProperty("patterns").GetProperty("propertyNames").GetProperty("enum");
        Assert.Equal(PatternForms.Names, known.EnumerateArray().Select(e => e.GetString()));
    }

    private static Bank Named(string language) =>
        BankReader.Read(Encoding.UTF8.GetBytes(Derived.Text("clock").Replace("language: en", $"language: {language}", StringComparison.Ordinal))).Bank!; // at most a warning
}
