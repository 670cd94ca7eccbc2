using CsCheck;
using Quiz.Core.Questions;

namespace Quiz.Core.Tests.Questions;

public class OrderQuestionTests
{
    private static readonly Gen<(OrderQuestion Question, string[] Given)> Answered =
        from count in Gen.Int[2, 8]
        from rule in Gen.Enum<OrderRule>()
        from given in Gen.Shuffle(Enumerable.Range(0, count).Select(Id).ToArray())
        select (Question(rule, count), given);

    /// <summary>
    /// Moodle's own example, question/type/ordering/tests/question_test.php: six items, given as C B D E F A.
    /// </summary>
    [Theory]
    [InlineData(OrderRule.LongestOrderedSubset, "CBDEFA", 4 / 6.0,
        "4 of 6 items stand in the right order among themselves")]
    [InlineData(OrderRule.LongestOrderedSubset, "FEDCBA", 0, "no two items stand in the right order: 0 of 6")]
    [InlineData(OrderRule.LongestOrderedSubset, "ABCDEF", 1, "6 of 6 items stand in the right order among themselves")]
    [InlineData(OrderRule.AbsolutePosition, "CBDEFA", 1 / 6.0, "1 of 6 items stand at their right places")]
    [InlineData(OrderRule.RelativeNext, "CBDEFA", 2 / 6.0, "2 of 6 items are followed as they should be")]
    [InlineData(OrderRule.RelativeNext, "BCDEFA", 4 / 6.0, "4 of 6 items are followed as they should be")]
    [InlineData(OrderRule.AllOrNothing, "CBDEFA", 0, "the whole order is not right: nothing")]
    [InlineData(OrderRule.AllOrNothing, "ABCDEF", 1, "the whole order is right: all")]
    public void The_rule_makes_the_score_and_the_sum_is_said(OrderRule rule, string given, double score, string reason)
    {
        Verdict verdict = Question(rule, 6).Grade(Answer(given));
        Assert.Equal(score, verdict.Score, precision: 12);
        Assert.Equal(reason, verdict.Reason);
    }

    [Fact]
    public void The_parts_are_the_items_as_given_and_whether_each_counts() => Assert.Equal(
        [new VerdictPart("C", "item C", false), new("A", "item A", true), new("B", "item B", true)],
        Question(OrderRule.LongestOrderedSubset, 3).Grade(Answer("CAB")).Parts);

    /// <summary>An empty place is "-" here: it never counts, and the items keep their places around it.</summary>
    [Theory]
    [InlineData(OrderRule.LongestOrderedSubset, "A-CDEF", 5 / 6.0)]
    [InlineData(OrderRule.LongestOrderedSubset, "-----A", 0)]
    [InlineData(OrderRule.AbsolutePosition, "A-CDEF", 5 / 6.0)]
    [InlineData(OrderRule.AbsolutePosition, "ACDEF-", 1 / 6.0)]
    [InlineData(OrderRule.RelativeNext, "A-CDEF", 4 / 6.0)]
    [InlineData(OrderRule.RelativeNext, "ABCDE-", 4 / 6.0)]
    [InlineData(OrderRule.AllOrNothing, "ABCDE-", 0)]
    public void An_empty_place_counts_nothing(OrderRule rule, string given, double score)
    {
        Verdict verdict = Question(rule, 6).Grade(
            new OrderAnswer(given.Select(c => c == '-' ? OrderAnswer.Empty : c.ToString()).ToItems()));
        Assert.Equal(score, verdict.Score, precision: 12);
        Assert.Equal(given.Count(c => c != '-'), verdict.Parts.Count);
    }

    [Theory]
    [InlineData("AB")]
    [InlineData("ABB")]
    [InlineData("ABCA")]
    [InlineData("ABX")]
    public void An_answer_has_each_item_once(string given) =>
        Assert.Throws<ArgumentException>(() => Question(OrderRule.AbsolutePosition, 3).Grade(Answer(given)));

    [Fact]
    public void An_order_left_blank_is_wrong() =>
        Assert.Equal(Verdict.Of(0, [], "nothing put in order: 0 of 3"),
            Question(OrderRule.AbsolutePosition, 3).Grade(Answer("")));

    [Fact]
    public void Only_all_or_nothing_is_right_or_wrong() => Assert.Equal(
        [OrderRule.AllOrNothing],
        Enum.GetValues<OrderRule>().Where(rule => Question(rule, 3).IsRightOrWrong));

    [Fact]
    public void A_score_lies_between_0_and_1_and_is_1_for_the_key_alone() => Answered.Sample(a =>
    {
        Verdict verdict = a.Question.Grade(new OrderAnswer(a.Given.ToItems()));
        Assert.InRange(verdict.Score, 0, 1);
        Assert.Equal(a.Question.Key == new OrderAnswer(a.Given.ToItems()), verdict.Outcome == Outcome.Right);
        Assert.Equal(1, a.Question.Grade(a.Question.Key).Score);
    });

    private static OrderQuestion Question(OrderRule rule, int count) => new()
    {
        Id = "q",
        Type = "ordering",
        Prompt = "In which order?",
        Scoring = rule,
        Items = Enumerable.Range(0, count).Select(i => new OrderItem(Id(i), $"item {Id(i)}")).ToItems(),
    };

    private static OrderAnswer Answer(string given) => new(given.Select(c => c.ToString()).ToItems());

    private static string Id(int index) => ((char)('A' + index)).ToString();
}
