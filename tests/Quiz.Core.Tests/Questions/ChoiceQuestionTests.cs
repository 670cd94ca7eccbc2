using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class ChoiceQuestionTests
{
    private static readonly ChoiceRule[] Multiple =
        [ChoiceRule.RightMinusWrong, ChoiceRule.AllOrNothing, ChoiceRule.PerOption];

    /// <summary>A question of one to eight options with some right, a rule, and ticks on some of them.</summary>
    private static readonly Gen<(ChoiceQuestion Question, string[] Ticks)> Answered =
        from isCorrect in Gen.Bool.Array[1, 8].Where(flags => flags.Any(f => f))
        from isTicked in Gen.Bool.Array[isCorrect.Length]
        from rule in Gen.OneOf(Multiple)
        select (Question(rule, [.. isCorrect]),
            isTicked.Select((t, i) => t ? Id(i) : "").Where(id => id.Length > 0).ToArray());

    [Theory] // Open University, multiple response: the key is A, D, E, G
    [InlineData("ADEG", 1, "4 right − 0 wrong = 4 of 4")]
    [InlineData("D", 0.25, "1 right − 0 wrong = 1 of 4")]
    [InlineData("ADEGF", 0.75, "4 right − 1 wrong = 3 of 4")]
    [InlineData("ADEBC", 0.25, "3 right − 2 wrong = 1 of 4")]
    [InlineData("ABC", 0, "1 right − 2 wrong = −1, so 0 of 4")]
    [InlineData("", 0, "0 right − 0 wrong = 0 of 4")]
    public void Wrong_ticks_are_taken_off_right_ones(string ticks, double score, string reason) =>
        Check(Question(ChoiceRule.RightMinusWrong, "ADEG"), ticks, score, reason);

    [Theory]
    [InlineData("ADEG", 1, "4 of 4 right, 0 wrong: all")]
    [InlineData("ADE", 0, "3 of 4 right, 0 wrong: nothing")]
    [InlineData("ADEGF", 0, "4 of 4 right, 1 wrong: nothing")]
    public void All_or_nothing_wants_exactly_the_right_ones(string ticks, double score, string reason) =>
        Check(Question(ChoiceRule.AllOrNothing, "ADEG"), ticks, score, reason);

    [Theory]
    [InlineData("ADEG", 1, "4 rightly ticked + 4 rightly left alone = 8 of 8")]
    [InlineData("AB", 0.5, "1 rightly ticked + 3 rightly left alone = 4 of 8")]
    [InlineData("BCFH", 0, "0 rightly ticked + 0 rightly left alone = 0 of 8")]
    [InlineData("", 0, "nothing ticked: 0 of 8")]
    public void Every_option_counts_when_the_rule_is_per_option(string ticks, double score, string reason) =>
        Check(Question(ChoiceRule.PerOption, "ADEG"), ticks, score, reason);

    [Theory]
    [InlineData("A", 1)]
    [InlineData("B", 0)]
    [InlineData("AB", 0)]
    [InlineData("", 0)]
    public void A_single_choice_is_right_or_not(string ticks, double score) =>
        Check(Question(ChoiceRule.Single, "A"), ticks, score, null);

    [Fact]
    public void An_option_ticked_twice_counts_once() =>
        Check(Question(ChoiceRule.RightMinusWrong, "ADEG"), "AABB", 0, "1 right − 1 wrong = 0 of 4");

    [Fact]
    public void An_unknown_option_is_named()
    {
        var error = Assert.Throws<ArgumentException>(
            () => Question(ChoiceRule.Single, "A").Grade(new ChoiceAnswer(["Z"])));
        Assert.StartsWith("The question \"q\" has no option \"Z\".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_are_what_was_ticked() => Assert.Equal(
        [new VerdictPart("B", "option B", false), new VerdictPart("A", "option A", true)],
        Question(ChoiceRule.RightMinusWrong, "AD").Grade(new ChoiceAnswer(["B", "A"])).Parts);

    [Fact]
    public void A_score_lies_between_0_and_1() => Answered.Sample(a =>
        Assert.InRange(a.Question.Grade(new ChoiceAnswer(a.Ticks.ToItems())).Score, 0, 1));

    [Fact]
    public void The_key_scores_1() => Answered.Sample(a => Assert.Equal(1, a.Question.Grade(a.Question.Key).Score));

    [Fact]
    public void The_order_of_options_and_ticks_does_not_matter() =>
        (from a in Answered
         from options in Gen.Shuffle(a.Question.Options.ToArray())
         from ticks in Gen.Shuffle(a.Ticks)
         select (a.Question, a.Ticks, options, ticks)).Sample(x =>
        {
            Verdict expected = x.Question.Grade(new ChoiceAnswer(x.Ticks.ToItems()));
            Verdict actual =
                (x.Question with { Options = x.options.ToItems() }).Grade(new ChoiceAnswer(x.ticks.ToItems()));
            Assert.Equal((expected.Score, expected.Outcome, expected.Reason),
                (actual.Score, actual.Outcome, actual.Reason));
        });

    private static void Check(ChoiceQuestion question, string ticks, double score, string? reason)
    {
        Verdict verdict = question.Grade(new ChoiceAnswer(ticks.Select(t => t.ToString()).ToItems()));
        Assert.Equal((score, reason), (verdict.Score, verdict.Reason));
    }

    /// <summary>A question of eight options, A to H, of which some are right.</summary>
    [Fact]
    public void Its_rule_is_one_short_sentence_and_the_formula_stands_apart() => Assert.All(Multiple, rule =>
    {
        ChoiceQuestion question = Question(rule, "AD");
        Assert.InRange(question.Rule!.Split(' ').Length, 1, 10);
        Assert.Equal(rule == ChoiceRule.AllOrNothing, question.Formula is null);
    });

    private static ChoiceQuestion Question(ChoiceRule rule, string key) =>
        Question(rule, [.. "ABCDEFGH".Select(c => key.Contains(c, StringComparison.Ordinal))]);

    private static ChoiceQuestion Question(ChoiceRule rule, Items<bool> isCorrect) => new()
    {
        Id = "q",
        Type = "multiple-response",
        Prompt = "Which?",
        Scoring = rule,
        Options = isCorrect.Select((c, i) => new Option(Id(i), $"option {Id(i)}", c, Misled.Not, null)).ToItems(),
    };

    private static string Id(int index) => ((char)('A' + index)).ToString();
}
