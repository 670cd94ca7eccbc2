using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using static Quiz.Core.Tests.Scheduling.Histories;

namespace Quiz.Core.Tests.Scheduling;

public class DueListTests
{
    private static readonly PointIndex Index = new(new[] { "a1", "a2", "b", "c" }.Select(id => Ask(id)));

    [Fact]
    public void The_most_forgotten_comes_first()
    {
        Schedule schedule = Fold(Practice(0, Right("a1"), Wrong("b"), Right("c")), Practice(2, Right("a1")));
        Assert.Equal(["b", "c"], On(schedule, 12));
        Assert.Equal(["b", "c", "a2"], On(schedule, 13));
    }

    [Fact]
    public void Ties_are_in_the_order_of_names() =>
        Assert.Equal(["a2", "b", "c"], On(Fold(Practice(0, Right("c"), Right("b"), Right("a1"))), 5));

    [Fact]
    public void Questions_on_a_point_take_turns()
    {
        Assert.Equal(["a2"], On(Fold(Practice(0, Right("a1"))), 9));
        Assert.Equal(["a1"], On(Fold(Practice(0, Right("a1")), Practice(1, Right("a2"))), 60));
        Assert.Equal(["a2"], On(Fold(Practice(0, Right("a2")), Practice(1, Right("a1"))), 60));
    }

    [Fact]
    public void Nothing_due_says_when_something_is()
    {
        Schedule schedule = Fold(Practice(0, Right("a1"), Wrong("b")), Practice(1, Right("b")));
        var due = DueList.Of(schedule, Day.AddDays(1), Index);
        Assert.Empty(due.Items);
        Assert.Equal((0, Day.AddDays(2)), (due.Waiting, due.Next));
        Assert.Null(DueList.Of(Fold(), Day, Index).Next);
    }

    [Fact]
    public void More_than_enough_waits()
    {
        Schedule schedule = Fold(Practice(0, Right("a1"), Wrong("b"), Right("c")));
        var due = DueList.Of(schedule, Day.AddDays(9), Index, count: 2);
        Assert.Equal(["b", "a2"], due.Items.Select(d => d.Question.Id));
        Assert.Equal((1, null), (due.Waiting, due.Next));
    }

    [Fact]
    public void A_disputed_question_waits_until_it_is_changed()
    {
        Schedule schedule = Fold(Practice(0, Right("a1"), Right("b")), Sitting(
            Plan(Mode.Practice), Noon(1), Wrong("b"), new Disputed("b", "so"), Wrong("a2"), new Disputed("a2", "so")));
        Assert.Equal(["a1"], On(schedule, 9)); // the other question on "a" is asked
        Assert.Null(DueList.Of(schedule, Day, new PointIndex([Ask("b")])).Next);
        Assert.Equal(["b"], On(schedule, 9, new PointIndex([Ask("b", "corrected")])));
    }

    [Fact]
    public void A_question_disputed_unanswered_waits_in_any_wording() => Assert.Empty(
        On(Fold(Practice(0, Right("b")), Sitting(Plan(Mode.Practice), Noon(1), new Disputed("b", "so"))), 9,
            new PointIndex([Ask("b", "corrected")])));

    [Fact]
    public void A_removed_question_is_not_asked()
    {
        Schedule schedule = Fold(Practice(0, Right("a1"), Right("b")));
        Assert.Equal(["a2"], On(schedule, 9, new PointIndex([Ask("a2")])));
        Assert.Empty(On(schedule, 9, new PointIndex([])));
    }

    [Fact]
    public void One_question_for_two_points_is_asked_once()
    {
        var index = new PointIndex([Ask("ab"), Ask("b")]);
        Assert.Equal(["ab"], On(Fold(Practice(0, Right("ab"))), 9, index));
    }

    [Fact]
    public void A_bank_says_what_its_questions_turn_on()
    {
        var index = new PointIndex(Askable.Of(Build.Bank(Build.Choice("q1"), Build.Fill("q2"), Build.Open("q3"))));
        var sentence = new Point("sentence", "p1.1");
        Assert.Equal([sentence], index.PointsOf("lamp", "q1"));
        Assert.Equal([], index.PointsOf("lamp", "q3")); // a person has to read it
        Assert.Equal(["q1", "q2"], index.Asking(new PointKey("lamp", sentence)).Select(q => q.Id));
    }

    private static IEnumerable<string> On(Schedule schedule, int day, PointIndex? index = null) =>
        DueList.Of(schedule, Day.AddDays(day), index ?? Index).Items.Select(d => d.Question.Id);
}
