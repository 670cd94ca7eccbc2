using System.Text;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Questions;
using Quiz.Core.Tests.Banks;

namespace Quiz.Core.Tests.Questions;

public class FingerprintTests
{
    [Fact]
    public void It_is_sixteen_hex_digits() => Assert.Matches("^[0-9a-f]{16}$", new Fingerprint().Add("one").Hex());

    [Fact]
    public void Values_do_not_run_together() =>
        Assert.NotEqual(new Fingerprint().Add("ab").Add("c").Hex(), new Fingerprint().Add("a").Add("bc").Hex());

    [Theory]
    [InlineData("\"When will the ferry stop?\"", "\"When  will the\\n ferry stop?\"", false, false)]
    [InlineData("\"When will the ferry stop?\"", "\"When does it stop?\"", true, false)]
    [InlineData("\"So says the company.\"", "\"The company says so.\"", true, false)]
    [InlineData("\"It is a month.\"", "\"A month.\"", true, false)]
    [InlineData("exact: \"The ferry will stop in May\"", "exact: \"The ferry will stop\"", true, false)]
    [InlineData("- correct: \"In May\"", "- correct: \"May\"", true, true)]
    [InlineData("wrong: \"In a year\"", "wrong: \"In one year\"", true, false)]
    [InlineData("score: all-or-nothing", "score: per-option", true, true)]
    [InlineData("answer: false", "answer: true", true, true)]
    [InlineData("score: 0.5", "score: 0.25", true, true)]
    [InlineData("text: Yes,", "text: Yeah,", true, true)]
    [InlineData("match: exact", "match: lenient", true, true)]
    [InlineData("match: lenient", "match: exact", true, true)]
    [InlineData("language: en", "language: de", false, false)]
    [InlineData("case: exact", "case: ignore", true, true)]
    [InlineData("typos: none", "typos: few", true, true)]
    [InlineData("tolerance: 0.05", "tolerance: 0.1", true, true)]
    [InlineData("tolerance-type: relative", "tolerance-type: geometric", true, true)]
    [InlineData("[2nd] to none", "second to none", true, false)]
    [InlineData("rationale: \"So says the company.\"\n      - accept", "rationale: \"It says so.\"\n      - accept",
        true, false)]
    [InlineData("accept: [\"clerk\"]", "accept: [\"bridge\"]", true, true)]
    [InlineData("text: \"Ana Reed\"", "text: \"Reed\"", true, false)]
    [InlineData("score: relative-next", "score: absolute-position", true, true)]
    [InlineData("id: reed\n        evidence", "id: ana\n        evidence", true, true)]
    [InlineData("decoys: [\"builds a bridge\"]", "decoys: [\"builds a boat\"]", true, false)]
    [InlineData("rationale: \"Nobody speaks of it.\"", "rationale: \"It is not there.\"", true, false)]
    [InlineData("decoys: [\"the pupils\", {", "decoys: [{", true, true)]
    [InlineData(
        "exact: \"The town cannot pay it\"\n        or", "exact: \"The town cannot pay\"\n        or", true, false)]
    [InlineData("or: [{passage: cost, exact: \"40 000 a year\"}]", "or: []", true, true)]
    [InlineData("text: \"takes a side\"", "text: \"takes one side\"", true, true)]
    [InlineData("prove: required", "prove: never", false, false)]
    [InlineData("core: true", "core: false", false, false)]
    [InlineData("points: 0.5", "points: 2", false, false)]
    public void The_wording_and_the_key_have_their_own(string from, string to, bool wordingChanges, bool keyChanges)
    {
        Items<Question> before = Questions(Sample.Text("good"));
        Items<Question> after = Questions(Sample.Text("good").Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(wordingChanges,
            !before.Select(q => q.ContentHash).SequenceEqual(after.Select(q => q.ContentHash)));
        Assert.Equal(keyChanges, !before.Select(q => q.KeyHash).SequenceEqual(after.Select(q => q.KeyHash)));
    }

    private static Items<Question> Questions(string yaml) =>
        BankReader.Read(Encoding.UTF8.GetBytes(yaml)).Bank?.Questions ?? [];
}
