namespace Quiz.Core.Tests.Banks.Rules;

public class NearDuplicateTests
{
    private const string Rule = "near-duplicate", Ends = "The ferry will stop in May",
        Closes = "The council of the town closes the line in spring";

    private static readonly string First =
        RuleCase.Choice("first", "When will the ferry stop?", Ends, "In May", "Never", "Now");

    [Theory]
    [InlineData("When will the ferry stop?", Ends, "In May", true)]
    [InlineData("When does the ferry stop?", Ends, "This spring", true)]
    [InlineData("When will the ferry stop?", Closes, "in may", true)]
    [InlineData("When will the ferry stop?", Closes, "In spring", false)]
    [InlineData("Why will the ferry stop?", Ends, "It is old", false)]
    [InlineData("When will the ferry not stop?", Ends, "In winter", false)]
    [InlineData("When will the council decide?", Ends, "In May", false)]
    public void Two_questions_with_the_same_words_are_one_where_they_have_the_same_place_or_key(
        string prompt, string exact, string key, bool isBroken)
    {
        string second = RuleCase.Choice("second", prompt, exact, key, "Never", "Now");
        Assert.Equal(isBroken ? [12] : [], RuleCase.Lines(Rule, RuleCase.Bank(First + second)));
    }

    [Theory]
    [InlineData("The boat has no future.", true)]
    [InlineData("Nobody asked the town.", false)]
    public void What_stands_in_the_box_is_part_of_the_question(string statement, bool isBroken) =>
        Assert.Equal(isBroken,
            RuleCase.Breaks(Rule, RuleCase.Bank(Judged("one", "The boat has no future.") + Judged("two", statement))));

    [Fact]
    public void Gaps_with_the_same_prompt_are_told_apart_by_their_text() => Assert.False(RuleCase.Breaks(
        Rule,
        RuleCase.Bank(Gaps("one", "The line closes in [1].") + Gaps("two", "A bridge is what [1] hopes for."))));

    [Theory]
    [InlineData("The council closes the old ferry in May.", "", true)]
    [InlineData("In May the old ferry is closed by the town and its council.", "", true)]
    [InlineData("The council closes the old bank in winter.", "", false)]
    [InlineData("The council never closes the old ferry in May.", "", false)]
    [InlineData(
        "The council closes the old ferry in May.", ", or: [{passage: p, exact: \"the old ferry in May\"}]", false)]
    public void A_second_sentence_that_says_the_same_is_quoted_as_well(string second, string or, bool isBroken)
    {
        string evidence = $"evidence: [{{passage: p, exact: \"closes its old ferry\"{or}}}]";
        string question = RuleCase.Question("q", "find-evidence", "Who ends it?", evidence);
        string text = $"The council of the town closes its old ferry. {second} Nobody is glad.";
        Assert.Equal(isBroken ? [10] : [], RuleCase.Lines(Rule, RuleCase.Bank(question, text: text)));
    }

    [Fact]
    public void The_same_holds_for_what_a_claim_quotes()
    {
        const string Text = "The council of the town closes its old ferry. The council closes the old ferry in May.";
        string claims =
            "claims:\n  - id: end\n    by: article\n    opinion: true\n    says: \"No boat crosses any more.\"\n"
                + $"    {RuleCase.Quote("closes its old ferry")}\n";
        Assert.Equal([11], RuleCase.Lines(Rule, RuleCase.Bank("", claims, Text)));
        Assert.Empty(RuleCase.Lines(Rule, RuleCase.Bank("", claims + "derive: []\n", Text)));
    }

    [Fact]
    public void It_is_allowed_where_there_is_a_reason()
    {
        string again = RuleCase.Choice("again", "When will the ferry stop?", Ends, "In May", "Never");
        string allow = "    allow: [{rule: near-duplicate, because: \"Asked again at the end.\"}]\n";
        Assert.DoesNotContain(
            RuleCase.Read(RuleCase.Bank(First + again + allow)).Diagnostics, d => d.Rule == Rule || d.Code == "QB600");
    }

    private static string Judged(string id, string statement) => RuleCase.Question(
        id, "true-false", "Is this right?", $"statement: \"{statement}\"", "answer: true", RuleCase.Quote(Ends));

    private static string Gaps(string id, string text) => RuleCase.Question(
        id, "cloze", "Fill the gaps.", $"text: \"{text}\"", RuleCase.Quote(Ends), "gaps: [{accept: [\"May\"]}]");
}
