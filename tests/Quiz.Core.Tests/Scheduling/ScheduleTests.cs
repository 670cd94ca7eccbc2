using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using static Quiz.Core.Tests.Scheduling.Histories;

namespace Quiz.Core.Tests.Scheduling;

public class ScheduleTests
{
    [Fact]
    public void A_point_is_reviewed_by_any_of_its_questions()
    {
        Schedule schedule = Fold(Practice(0, Wrong("b"), Right("a1")), Practice(2, Right("a2")));
        Assert.Equal([Key("a"), Key("b")], schedule.Points.Select(p => p.Key));
        Assert.Equal(Card.Fold([new Review(Day, Grade.Good), new Review(Day.AddDays(2), Grade.Good)]),
            schedule.CardOf("a"));
        Assert.Equal(Card.Fold([new Review(Day, Grade.Again)]), schedule.CardOf("b"));
        Assert.Equal(["a1", "a2"], schedule.Points[0].Turns.Select(t => t.Question));
    }

    [Fact]
    public void A_question_about_two_points_reviews_both() =>
        Assert.Equal(2, Fold(Practice(0, Right("ab"))).Points.Count);

    [Fact]
    public void The_first_answer_of_a_day_is_the_review() =>
        Assert.Equal(Card.Fold([new Review(Day, Grade.Again)]), Fold(
            Sitting(Plan(Mode.Practice), Noon(0).AddHours(1), Right("a1")),
            Practice(0, Wrong("a1"), Right("a2"))).CardOf("a"));

    [Fact]
    public void After_midnight_it_is_still_the_same_day()
    {
        Entry[] late = Sitting(Plan(Mode.Practice), Noon(0).AddHours(15), Right("a"));
        Assert.Equal(1, Fold(Practice(0, Wrong("a")), late).CardOf("a")!.Reviews); // it was asked
        // as above
        Assert.Equal(2,
            Schedule.Fold([.. Practice(0, Wrong("a")), .. late], PointsOf, rollover: 3).CardOf("a")!.Reviews);
    }

    [Fact]
    public void Second_looks_leave_the_schedule_alone() =>
        Assert.Equal(Grade.Again, GradeOf(Practice(0, Wrong("a"), Right("a") with { Try = 2 })));

    [Fact]
    public void Practising_the_wrong_ones_leaves_the_schedule_alone()
    {
        Entry[] again = Sitting(
            Plan(Mode.Practice) with { WrongOnesOf = "the first" }, Noon(0).AddHours(1), Right("a"), Right("b"));
        Assert.Equal(Fold(Practice(0, Wrong("a"))).Points.Select(p => p.Card),
            Fold(Practice(0, Wrong("a")), again).Points.Select(p => p.Card));
    }

    [Fact]
    public void In_a_test_the_last_answer_before_handing_in_counts()
    {
        Plan test = Plan(Mode.Test);
        Assert.Equal(Grade.Good, GradeOf(Sitting(test, Noon(0), Wrong("a"), Right("a"), new Finished())));
        Assert.Equal(Grade.Again,
            GradeOf(Sitting(test, Noon(0), Wrong("a"), Right("a"), new Undone(), new Finished())));
        Assert.Null(GradeOf(Sitting(test, Noon(0), Right("a"), new Undone(), new Finished())));
        Assert.Equal(Grade.Good,
            GradeOf(Sitting(test, Noon(0), Right("a"), new Struck("a", "x", true), new Undone(), new Finished())));
        Assert.Null(GradeOf(Sitting(test, Noon(0), Right("a"))));
    }

    [Fact]
    public void What_a_person_has_to_read_is_no_review() =>
        Assert.Null(GradeOf(Practice(0, Given("a", Outcome.Unscored, 0))));

    [Fact]
    public void A_slip_of_the_hand_stays_as_it_is() =>
        Assert.Equal(Grade.Again, GradeOf(Sitting(Plan(Mode.Practice), Noon(0), Wrong("a"), new MisKeyed("a"))));

    [Fact]
    public void A_disputed_answer_is_no_review()
    {
        Schedule schedule = Fold(Sitting(Plan(Mode.Practice), Noon(0), Wrong("a1"), new Disputed("a1", "It says so."),
            Right("b"), new Finished(), new Disputed("b", "no")));
        Assert.Empty(schedule.Points);
        Assert.Equal([new Dispute("lamp", "a1", "c"), new Dispute("lamp", "b", "c")], schedule.Disputes);
    }

    [Fact]
    public void A_question_that_is_gone_leaves_the_schedule_and_one_without_a_start_is_no_sitting()
    {
        Assert.Empty(Schedule.Fold(Practice(0, Right("a")), (_, _) => []).Points);
        Assert.Empty(Fold(Practice(0, Right("a")).Skip(1)).Points);
    }

    [Fact]
    public void The_day_is_that_on_the_learners_clock_wherever_they_are_now()
    {
        DateTimeOffset evening = new(2026, 3, 1, 22, 0, 0, TimeSpan.FromHours(9));
        Assert.Equal(Day, Fold(Sitting(Plan(Mode.Practice), evening, Right("a"))).CardOf("a")!.LastDay); // it was asked
    }

    [Fact]
    public void Flying_west_makes_no_second_review_of_the_day_before()
    {
        DateTimeOffset tokyo = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(9)), losAngeles =
            new(2026, 3, 1, 21, 0, 0, TimeSpan.FromHours(-8));
        // it was asked
        Card card = Fold(
            Sitting(Plan(Mode.Practice), losAngeles, Right("a")),
            Sitting(Plan(Mode.Practice), tokyo, Wrong("a"))).CardOf("a")!;
        Assert.Equal(Card.Fold([new Review(Day.AddDays(1), Grade.Again)]), card);
    }

    [Fact]
    public void A_higher_retention_asks_sooner() => Assert.True(
        // it was asked
        Schedule.Fold(Practice(0, Right("a")), PointsOf, retention: 0.8)
            .CardOf("a")!.Due > Fold(Practice(0, Right("a"))).CardOf("a")!.Due);

    /// <summary>The grade of the only review of "a"; null if there was none.</summary>
    [Fact]
    public void A_question_that_was_removed_still_counts_for_what_it_turned_on()
    {
        Answered removed = Right("gone") with { About = [Claim("a")] };
        // it was asked
        Assert.Equal(2, Schedule.Fold([.. Practice(0, removed), .. Practice(3, Right("a"))], (_, q) => q == "gone"
            ? []
            : PointsOf("lamp", q)).CardOf("a")!.Reviews);
    }

    [Fact]
    public void Starting_over_forgets_what_was_answered_under_another_key()
    {
        Entry[] before = Practice(0, Right("a1"), Right("b")), after = Sitting(Plan(Mode.Review), Noon(9),
            Right("a1") with { KeyHash = "k2" }, new KeyDecided("a1", "k2", StartsOver: true));
        Assert.Equal(Card.Fold([new Review(Day.AddDays(9), Grade.Good)]), Fold(before, after).CardOf("a"));
        Assert.NotNull(Fold(before, after).CardOf("b"));
        Entry[] kept = Sitting(Plan(Mode.Review), Noon(9), Right("a1") with { KeyHash = "k2" },
            new KeyDecided("a1", "k2", StartsOver: false));
        Assert.Equal(2, Fold(before, kept).CardOf("a")!.Reviews); // it was asked
    }

    [Fact]
    public void A_changed_key_is_asked_about_until_that_is_decided()
    {
        Entry[] before = Practice(0, Right("a1"));
        Assert.False(IsChanged("k", before));
        Assert.True(IsChanged("k2", before));
        Assert.False(IsChanged(
            "k2", before, Sitting(Plan(Mode.Review), Noon(9), new KeyDecided("a1", "k2", StartsOver: false))));
        // answered, and not decided
        Assert.True(IsChanged("k2", before, Sitting(Plan(Mode.Review), Noon(9), Right("a1") with { KeyHash = "k2" })));
        Assert.True(IsChanged(
            "k3", before, Sitting(Plan(Mode.Review), Noon(9), new KeyDecided("a1", "k2", StartsOver: false))));
    }

    private static bool IsChanged(string key, params IEnumerable<Entry>[] history)
    {
        Schedule schedule = Fold(history);
        return schedule.HasChangedKey(new DueItem(schedule.Points[0], Ask("a1") with { KeyHash = key }, 0.5));
    }

    private static Grade? GradeOf(Entry[] sitting) => Fold(sitting).CardOf("a") is { } card
        ? Enum.GetValues<Grade>().Single(g => Fsrs.InitialStability(g) == card.Memory.Stability)
        : null;
}
