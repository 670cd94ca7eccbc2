using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;

namespace Quiz.Core.Tests.Banks;

/// <summary>What banks of the older form are told, where only a verb said how a claim is meant.</summary>
public class StanceTests
{
    [Theory]
    [InlineData("en", "predicts", "Write \"stance: expects\".")]
    [InlineData("en", "hopes against hope", "Write \"stance: hopes\".")]
    [InlineData("de", "bezweifelt", "Write \"stance: doubts\".")]
    [InlineData("en", "is not convinced",
        "Write its \"stance\": asserts, doubts, denies, asks, expects, hopes, fears, suggests.")]
    public void A_verb_that_does_more_than_say_needs_a_stance(string language, string verb, string advice) =>
        Assert.EndsWith(advice, Assert.Single(Read(language, verb).Diagnostics, d => d.Code == "QB521").Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "writes")]
    [InlineData("de", "schreibt")]
    public void A_verb_that_merely_says_needs_none(string language, string verb)
    {
        Reading reading = Read(language, verb);
        Assert.DoesNotContain(reading.Diagnostics, d => d.Code == "QB521");
        Assert.Equal(Stance.Asserts, reading.Bank!.Claims[0].Stance); // there are no errors
    }

    private static Reading Read(string language, string verb) => BankReader.Read(Encoding.UTF8.GetBytes($$"""
        format: 1
        id: ferry
        title: "F"
        language: {{language}}
        people:
          ann: {name: Ann}
        passages: [{id: p, text: "Ann says it."}]
        claims: [{id: a, by: ann, verb: "{{verb}}", says: "The boat stops.", evidence: [{passage: p, exact: "Ann says it."}]}]
        """));
}
