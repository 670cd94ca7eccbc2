using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class PairQuestionTests
{
    /// <summary>
    /// Questions of each sense with one to six lefts, some of which may belong nowhere, and answers to them.
    /// </summary>
    private static readonly Gen<(PairQuestion Question, Pairing[] Pairs)> Answered =
        from sense in Gen.Enum<PairSense>()
        from keys in Gen.Int[0, 3].Array[1, 6].Where(k => k.Any(right => right < 3))
        from given in Gen.Int[0, 3].Array[keys.Length]
        select (
            Question(sense, [.. keys.Select((k, i) => new PairLeft(Left(i), Left(i), k < 3 ? [Right(k)] : []))]),
            given.Select((g, i) => (g, i))
                .Where(p => p.g < 3)
                .Select(p => new Pairing(Left(p.i), Right(p.g)))
                .ToArray());

    private static readonly Items<PairLeft> Lefts =
        [new("a", "A", ["x"]), new("b", "B", ["y"], "So it is."), new("c", "C", ["x", "z"])];

    private static readonly PairLeft Decoy = new("d", "D", []), OtherDecoy = new("e", "E", []);

    [Theory]
    [InlineData("ax by cz", 1, "3 of 3 pairs right")]
    [InlineData("ax by cx", 1, "3 of 3 pairs right")]
    [InlineData("ay by cz", 2 / 3.0, "2 of 3 pairs right")]
    [InlineData("cx", 1 / 3.0, "1 of 3 pairs right")]
    [InlineData("ay bx cy", 0, "0 of 3 pairs right")]
    [InlineData("", 0, "0 of 3 pairs right")]
    public void Right_pairs_count_of_all(string pairs, double score, string reason) =>
        Check(Question(PairSense.Pairs, Lefts), pairs, score, reason);

    [Theory]
    [InlineData("ax by cx", 1, "3 of 3 items right")]
    [InlineData("ax by cx dz", 2 / 3.0, "3 right − 1 that fits no group = 2 of 3")]
    [InlineData("ax dz ex", 0, "1 right − 2 that fit no group = −1, so 0 of 3")]
    [InlineData("dz ez", 0, "0 right − 2 that fit no group = −2, so 0 of 3")]
    [InlineData("", 0, "0 of 3 items right")]
    public void An_item_that_fits_no_group_takes_one_off_if_it_is_put_into_one(
        string pairs, double score, string reason) =>
        Check(Question(PairSense.Groups, [.. Lefts, Decoy, OtherDecoy]), pairs, score, reason);

    [Fact]
    public void Gaps_are_called_gaps() => Check(Question(PairSense.Gaps, Lefts), "ax", 1 / 3.0, "1 of 3 gaps right");

    [Fact]
    public void The_parts_are_the_pairs_that_were_made() => Assert.Equal(
        [new VerdictPart("b", "Y", true), new VerdictPart("a", "Z", false)],
        Question(PairSense.Pairs, Lefts).Grade(Answer("by az")).Parts);

    [Theory]
    [InlineData("ax ay")]
    [InlineData("qx")]
    [InlineData("aq")]
    public void What_is_paired_twice_or_is_not_there_is_a_mistake(string pairs) =>
        Assert.Throws<ArgumentException>(() => Question(PairSense.Pairs, Lefts).Grade(Answer(pairs)));

    [Fact]
    public void The_key_leaves_decoys_alone() =>
        Assert.Equal(Answer("ax by cx"), Question(PairSense.Groups, [.. Lefts, Decoy]).Key);

    [Fact]
    public void A_score_lies_between_0_and_1_and_the_key_scores_1() => Answered.Sample(a =>
    {
        Assert.InRange(a.Question.Grade(new PairAnswer(a.Pairs.ToItems())).Score, 0, 1);
        Assert.Equal(1, a.Question.Grade(a.Question.Key).Score);
    });

    [Fact]
    public void The_order_of_pairs_and_of_both_sides_does_not_matter() =>
        (from a in Answered
         from lefts in Gen.Shuffle(a.Question.Lefts.ToArray())
         from rights in Gen.Shuffle(a.Question.Rights.ToArray())
         from pairs in Gen.Shuffle(a.Pairs)
         select (a.Question, a.Pairs, Other: a.Question with { Lefts = lefts.ToItems(), Rights = rights.ToItems() },
             OtherPairs: pairs)).Sample(x =>
        {
            Verdict expected = x.Question.Grade(new PairAnswer(x.Pairs.ToItems())), actual =
                x.Other.Grade(new PairAnswer(x.OtherPairs.ToItems()));
            Assert.Equal((expected.Score, expected.Outcome, expected.Reason),
                (actual.Score, actual.Outcome, actual.Reason));
        });

    private static void Check(PairQuestion question, string pairs, double score, string reason)
    {
        Verdict verdict = question.Grade(Answer(pairs));
        Assert.Equal(score, verdict.Score, precision: 12);
        Assert.Equal(reason, verdict.Reason);
    }

    private static PairQuestion Question(PairSense sense, Items<PairLeft> lefts) => new()
    {
        Id = "q",
        Type = "matching",
        Prompt = "What belongs together?",
        Sense = sense,
        Lefts = lefts,
        Rights = [new("x", "X"), new("y", "Y"), new("z", "Z")],
    };

    private static PairAnswer Answer(string pairs) =>
        new(pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => new Pairing(p[..1], p[1..])).ToItems());

    private static string Left(int index) => ((char)('a' + index)).ToString();

    private static string Right(int index) => ((char)('x' + index)).ToString();
}
