using CsCheck;
using Quiz.Core.Learning;

namespace Quiz.Core.Tests.Scheduling;

public class CardTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void Without_a_review_there_is_none() => Assert.Null(Card.Fold([]));

    [Fact]
    public void It_is_due_when_its_interval_is_over()
    {
        // there are reviews
        Card card = Card.Fold([new Review(Day, Grade.Good), new Review(Day.AddDays(2), Grade.Good)])!;
        Assert.Equal((Day.AddDays(2), Day.AddDays(13), 2, 0), (card.LastDay, card.Due, card.Reviews, card.Lapses));
        Assert.False(card.IsDue(Day.AddDays(12)));
        Assert.True(card.IsDue(Day.AddDays(13)));
        Assert.Equal(0.9, card.Recall(card.Due), 0.01);
    }

    [Fact]
    public void Forgetting_after_the_first_review_is_a_lapse()
    {
        // as above
        Card card = Card.Fold([new Review(Day, Grade.Again), new Review(Day.AddDays(1), Grade.Good),
            new Review(Day.AddDays(3), Grade.Again)])!;
        Assert.Equal((3, 1, Day.AddDays(4)), (card.Reviews, card.Lapses, card.Due));
    }

    [Fact]
    public void A_second_review_on_a_day_follows_the_rule_for_the_same_day()
    {
        Card card = Card.Fold([new Review(Day, Grade.Good), new Review(Day, Grade.Easy)])!; // as above
        Assert.Equal(Fsrs.StabilityOnSameDay(2.3065, Grade.Easy), card.Memory.Stability);
    }

    [Fact]
    public void A_clock_that_was_set_back_makes_it_the_same_day()
    {
        Card before = Card.Fold([new Review(Day, Grade.Good)])!; // as above
        Card after = Card.After(before, new Review(Day.AddDays(-20), Grade.Hard));
        Assert.Equal(Day, after.LastDay);
        Assert.Equal(before.Memory.Stability, after.Memory.Stability);
        Assert.Equal(1, before.Recall(Day.AddDays(-20)));
    }

    [Fact]
    public void After_a_pause_of_a_year_what_is_still_known_counts_for_more()
    {
        Review[] begun = [new Review(Day, Grade.Good), new Review(Day.AddDays(2), Grade.Good)];
        Card paused = Card.Fold([.. begun, new Review(Day.AddDays(367), Grade.Good)])!; // as above
        Card punctual = Card.Fold([.. begun, new Review(Day.AddDays(13), Grade.Good)])!; // as above
        Assert.True(paused.Memory.Stability > 2 * punctual.Memory.Stability);
    }

    [Fact]
    public void It_is_never_due_on_the_day_of_its_last_review() =>
        Gen.Select(Gen.Int[-5, 400], Gen.Int[1, 4]).Array[1, 40].Sample(steps =>
        {
            DateOnly day = Day;
            // as above
            Card card = Card.Fold(steps.Select(s => new Review(day = day.AddDays(s.Item1), (Grade)s.Item2)))!;
            Assert.True(card.Due > card.LastDay);
            Assert.Equal(steps.Length, card.Reviews);
        });

    [Fact]
    public void The_last_days_of_the_calendar_do_no_harm() =>
        Assert.Equal(DateOnly.MaxValue, Card.Fold([new Review(DateOnly.MaxValue, Grade.Easy)])!.Due); // as above
}
