using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class FillQuestionTests
{
    private static readonly TextGap Frog = new()
    {
        Accept = [new AcceptedText("frog"), new AcceptedText("toad", 0.8), new AcceptedText("*", 0.1)],
        Reject = [new RejectedText("*newt*", "A newt has a tail.")],
    };

    [Theory]
    [InlineData("Frog", 1, Outcome.Right, null)]
    [InlineData("toad", 0.8, Outcome.Partly, "0.8 of 1")]
    [InlineData("beetle", 0.1, Outcome.Partly, "0.1 of 1")]
    [InlineData("newt", 0, Outcome.Wrong, null)]
    [InlineData(" \u200B", 0, Outcome.Wrong, null)]
    public void The_first_answer_that_matches_gives_its_score(
        string text, double score, Outcome outcome, string? reason)
    {
        Verdict verdict = Question(Frog).Grade(new FillAnswer([text]));
        Assert.Equal((score, outcome, reason), (verdict.Score, verdict.Outcome, verdict.Reason));
    }

    [Fact]
    public void What_is_refused_is_refused_before_anything_is_accepted() =>
        Assert.Equal([new VerdictPart("1", "a newt", false, "A newt has a tail.")],
            Question(Frog).Grade(new FillAnswer(["a newt"])).Parts);

    /// <summary>A pattern is nothing to show: "prestig" is no word.</summary>
    [Theory]
    [InlineData("prestig*|prestige", "prestige")]
    [InlineData("prestige|prestig*", "prestige")]
    [InlineData("step*up", "stepup")] // of a bank from before there had to be one
    public void The_key_that_is_shown_is_the_first_without_a_wildcard(string accepted, string shown) =>
        Assert.Equal(new FillAnswer([shown]),
            Question(new TextGap { Accept = accepted.Split('|').Select(a => new AcceptedText(a)).ToItems() }).Key);

    [Fact]
    public void Zero_is_an_answer() =>
        Assert.Equal(1, Question(new TextGap { Accept = [new AcceptedText("0")] }).Grade(new FillAnswer(["0"])).Score);

    [Theory]
    [InlineData("frog|x|frog", 0.7, "1 + 0.1 + 1 = 2.1 of 3")]
    [InlineData("frog|frog|", 2 / 3.0, "2 of 3 gaps right")]
    [InlineData("frog", 1 / 3.0, "1 of 3 gaps right")]
    public void Gaps_count_the_same_and_the_sum_is_said(string texts, double score, string reason)
    {
        Verdict verdict = Question(Frog, Frog, Frog).Grade(new FillAnswer(texts.Split('|').ToItems()));
        Assert.Equal(score, verdict.Score, precision: 12);
        Assert.Equal(reason, verdict.Reason);
    }

    [Fact]
    public void More_texts_than_gaps_are_a_mistake() =>
        Assert.Throws<ArgumentException>(() => Question(Frog).Grade(new FillAnswer(["frog", "frog"])));

    [Fact]
    public void A_score_lies_between_0_and_1_and_the_key_scores_1() =>
        Gen.Select(Gen.Int[1, 4], Gen.OneOf<string>("frog", "toad", "newt", "", "x").Array[0, 4])
            .Sample((count, texts) =>
        {
            FillQuestion question = Question([.. Enumerable.Repeat(Frog, count)]);
            Assert.InRange(question.Grade(new FillAnswer(texts.Take(count).ToItems())).Score, 0, 1);
            Assert.Equal(1, question.Grade(question.Key).Score);
        });

    private static FillQuestion Question(params Gap[] gaps) =>
        new() { Id = "q", Type = "cloze", Prompt = "What?", ContentHash = "", KeyHash = "", Gaps = gaps.ToItems() };
}
