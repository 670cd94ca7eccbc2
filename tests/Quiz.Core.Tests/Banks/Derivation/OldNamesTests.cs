using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Derivation;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;

namespace Quiz.Core.Tests.Banks.Derivation;

public class OldNamesTests
{
    private static readonly Bank Bank = Build.Bank() with
    {
        Wants = [Make.Want("water", Relation.Needs, "water", "farm", "town"),
            Make.Want("taxes", Relation.Offers, "a share of its taxes", null, "town")],
    };

    [Theory]
    [InlineData("who-said.leak", "who-says.leak")]
    [InlineData("what-they-said.leak", "what-they-say.leak")]
    [InlineData("says-or-not.leak.moss", "whose-idea.leak")]
    [InlineData("match-speakers.leak", "sort-voices.leak")]
    [InlineData("find-claim.leak", "find-it.leak")]
    [InlineData("who-wants.water.from", "what-they-want.town.farm")]
    [InlineData("sort-wants.water", "what-they-want.town.farm")]
    [InlineData("sort-wants.taxes", "what-they-want.town")]
    [InlineData("who-wants.water", null)]
    [InlineData("who-says.leak", null)]
    [InlineData("sort-wants.gone", "what-they-want.gone")]
    [InlineData("leak", null)]
    public void A_question_has_another_name_today(string old, string? today) =>
        Assert.Equal(today, OldNames.Find(old, Bank, []));

    [Fact]
    public void Of_several_names_the_one_that_there_is_is_meant() =>
        Assert.Equal("what-they-want.town", OldNames.Find("who-wants.water.from", Bank, ["what-they-want.town"]));

    [Fact]
    public void Each_old_family_is_one_of_today()
    {
        foreach (string old in (string[])["who-said", "what-they-said", "says-or-not", "match-speakers", "find-claim",
            "sort-wants"])
            Assert.Contains(OldNames.Family(old), FamilyList.Names);
        Assert.All(FamilyList.Names, name => Assert.Null(OldNames.Family(name)));
    }

    [Fact]
    public void Old_words_narrow_a_sitting_as_those_of_today_do()
    {
        Bank clock = Derived.Read(Derived.Text("clock"));
        var all = new SittingOptions { Seed = 1, Count = null };
        Assert.NotEmpty(SittingPlanner.Eligible(clock, all with { Only = ["who-says"] }));
        Assert.Equal(SittingPlanner.Eligible(clock, all with { Only = ["who-says"] }),
            SittingPlanner.Eligible(clock, all with { Only = ["who-said"] }));
        Assert.Equal(SittingPlanner.Eligible(clock, all with { Only = ["find-it"], Mode = Mode.Test }),
            SittingPlanner.Eligible(clock, all with { Only = ["find-claim"], Mode = Mode.Test }));
    }

    [Fact]
    public void A_bank_with_old_words_is_sound_and_says_each_old_word()
    {
        string text = File.ReadAllText(
            Path.Combine(Quiz.Tests.Golden.Repository, "tests/Quiz.Tests/Fixtures/Before-0012/well.yaml"));
        Reading reading = BankReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.NotNull(reading.Bank);
        Assert.Equal(["QB531", "QB532"], reading.Diagnostics.Select(d => d.Code)
            .Where(c => c is "QB531" or "QB532")
            .Distinct()
            .Order(StringComparer.Ordinal));
        Assert.Equal(6, reading.Diagnostics.Count(d => d.Code == "QB531"
            && d.Message.Contains("\"derive\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_written_question_replaces_by_its_old_name_is_not_asked_beside_it()
    {
        string text = Derived.Text("clock");
        string id = Derived.Read(text).Derived.First(q => q.Tags.Contains("who-says")).Id;
        const string question =
            "questions:\n  - id: own\n    type: true-false\n    prompt: \"So?\"\n    answer: true\n    replaces: ";
        Assert.DoesNotContain("questions:", text, StringComparison.Ordinal);
        // at most with warnings
        Bank bank = BankReader.Read(Encoding.UTF8.GetBytes(text + question
            + id.Replace("who-says", "who-said", StringComparison.Ordinal) + "\n")).Bank!;
        Assert.Null(bank.Question(id));
    }
}
