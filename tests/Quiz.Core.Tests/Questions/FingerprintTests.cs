using System.Text;
using Quiz.Core.Banks;
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
    [InlineData("case: exact", "case: ignore", true, true)]
    [InlineData("points: 0.5", "points: 2", false, false)]
    public void The_wording_and_the_key_have_their_own(string from, string to, bool wordingChanges, bool keyChanges)
    {
        Items<Question> before = Questions(Sample.Text("good"));
        Items<Question> after = Questions(Sample.Text("good").Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(wordingChanges, !before.Select(q => q.ContentHash).SequenceEqual(after.Select(q => q.ContentHash)));
        Assert.Equal(keyChanges, !before.Select(q => q.KeyHash).SequenceEqual(after.Select(q => q.KeyHash)));
    }

    private static Items<Question> Questions(string yaml) => BankReader.Read(Encoding.UTF8.GetBytes(yaml)).Bank?.Questions ?? [];
}
