using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Tests.Progress;

public class ScorePointTests
{
    [Fact]
    public void A_sitting_earns_its_scores_weighed_by_what_the_questions_are_worth()
    {
        CountedAnswer[] answers =
        [
            Answers.Of("a") with { Points = 3, Score = 0.5, Mode = Mode.Test },
            Answers.Of("b", Outcome.Wrong) with { Points = 2, Mode = Mode.Test },
        ];
        Assert.Equal([new ScorePoint("s1", "lamp", Mode.Test, Answers.Day, 1.5, 5)], Scores(answers));
    }

    /// <summary>As its results say: what was left blank earns nothing.</summary>
    [Fact]
    public void A_sitting_that_is_over_earns_of_all_that_it_was_worth() => Assert.Equal(
        [new ScorePoint("s1", "lamp", Mode.Practice, Answers.Day, 1, 11)],
        ScorePoint.Of(SittingScore.Of([Answers.Of("a")], session => session == "s1" ? 11 : null)));

    [Fact]
    public void Sittings_stand_in_the_order_of_their_first_answers() => Assert.Equal(
        ["late", "early"],
        Scores([Answers.Of("a", session: "late"), Answers.Of("b", day: 1, session: "early"),
            Answers.Of("c", day: 2, session: "late")]).Select(s => s.Session));

    [Fact]
    public void What_a_person_has_to_read_does_not_count() =>
        Assert.Empty(Scores([Answers.Of("a", Outcome.Unscored) with { Type = "open-response", Grade = null },
            Answers.Of("b", Outcome.DontKnow) with { Type = "open-response" }]));

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Before_the_rollover_it_is_still_yesterday(int hour, int day)
    {
        DateTimeOffset at = new(2026, 3, 2, hour, 30, 0, TimeSpan.FromHours(-8));
        Assert.Equal(Answers.Day.AddDays(day), Scores([Answers.Of("a") with { At = at }])[0].Day);
    }

    private static Items<ScorePoint> Scores(params CountedAnswer[] answers) =>
        ScorePoint.Of(SittingScore.Of(answers, _ => null));
}
