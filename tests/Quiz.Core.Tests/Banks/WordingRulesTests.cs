using System.Text;
using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Banks;

public class WordingRulesTests
{
    private const string Key = "In May", Wrong = "In June";

    [Theory]
    [InlineData("Which of the many things that the clerk has told everybody in town came true in May?", "long-stem")]
    [InlineData("Which of the many things that the clerk has told everybody in town came true?", null)]
    [InlineData("When does it stop, according to the article?", "meta-stem")]
    [InlineData("Which word does the clerk use?", "meta-stem")]
    [InlineData("What does the text of the contract promise?", "meta-stem")]
    [InlineData("What do texts by hand cost?", null)]
    public void Prompts_are_short_and_about_the_matter(string prompt, string? rule) =>
        Assert.Equal(rule is null ? [] : [rule], Rules(Bank(prompt, Key, Wrong), RuleSet.All));

    [Theory]
    [InlineData("Was steht im Text?", "meta-stem")]
    [InlineData("Welches Wort passt?", "meta-stem")]
    [InlineData("Wann hält die Fähre?", null)]
    public void German_prompts_are_about_the_matter(string prompt, string? rule) =>
        Assert.Equal(rule is null ? [] : [rule], Rules(Bank(prompt, Key, Wrong) + "language: de\n", RuleSet.All));

    [Theory]
    [InlineData("It stops in May each year", "It goes on", true)]
    [InlineData("It stops in May", "It goes on", false)]
    [InlineData("It stops in the month of May each year", "It goes on, as it has done so far", false)]
    public void The_key_is_not_told_by_its_length(string key, string wrong, bool isTold) =>
        Assert.Equal(isTold ? ["key-longest"] : [], Rules(Bank("When?", key, wrong), RuleSet.All));

    [Fact]
    public void Advice_that_good_questions_often_break_is_given_only_to_who_asks() =>
        Assert.Empty(Rules(Bank("When does it stop, according to the article?", Key, Wrong)));

    [Fact]
    public void What_is_allowed_is_not_told_where_it_is_allowed()
    {
        const string Meta = "When, according to the text?", Allow = "allow: [{rule: meta-stem, because: \"x\"}]";
        Assert.Empty(Rules(Bank(Meta, Key, Wrong, "    " + Allow + "\n"), RuleSet.All));
        Assert.Empty(Rules(Bank(Meta, Key, Wrong) + Allow + "\n", RuleSet.All));
    }

    [Fact]
    public void An_allowance_holds_for_its_own_question_only() =>
        Assert.Equal(["QB600", "QB605"],
            Codes(Bank("When?", Key, Wrong, "    allow: [{rule: meta-stem, because: \"x\"}]\n")
                + Question("r", "When, in this text?", Key, Wrong, "")));

    private static string[] Rules(string bank, RuleSet rules = RuleSet.Usual) =>
        [.. Read(bank, rules).Select(d => d.Rule ?? d.Message)];

    private static string[] Codes(string bank) => [.. Read(bank, RuleSet.All).Select(d => d.Code)];

    private static Items<Diagnostic> Read(string bank, RuleSet rules) =>
        BankReader.Read(Encoding.UTF8.GetBytes(bank), rules).Diagnostics;

    private static string Bank(string prompt, string key, string wrong, string more = "") =>
        "format: 1\nid: b\ntitle: \"B\"\npassages:\n  - {id: p, text: \"It stops in May.\"}\nquestions:\n"
            + Question("q", prompt, key, wrong, more);

    private static string Question(string id, string prompt, string key, string wrong, string more) => $$"""
          - id: {{id}}
            type: single-choice
            prompt: "{{prompt}}"
            rationale: "x"
            evidence: [{passage: p, exact: "in May"}]
            options:
              - {correct: "{{key}}", rationale: "x"}
              - {wrong: "{{wrong}}", unsupported: true, rationale: "x"}
        {{more}}
        """;
}
