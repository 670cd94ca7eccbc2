using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Tests.Scheduling;
using static Quiz.Core.Tests.Progress.Clock;

namespace Quiz.Core.Tests.Progress;

public class MisconceptionsTests
{
    private static readonly SessionEvent MixedUp = Given("who-says.half-the-sum", "post");

    [Fact]
    public void It_is_counted_and_dated_over_all_questions_on_the_point()
    {
        Misconception found = Assert.Single(Of(
            Sitting(0, MixedUp),
            Sitting(3, Given("what-they-say.half-the-sum", "asleep")),
            Sitting(9, Given("who-says.half-the-sum", "post"))));
        Assert.Equal((new PointKey("clock", new Point(Point.Claim, "half-the-sum")), "post", 3, 0),
            (found.About, found.Other, found.Times, found.TimesSure));
        Assert.Equal(("who-says.half-the-sum", Histories.Noon(9).AddSeconds(1)), (found.Question, found.LastAt));
        Assert.Equal("thinks that the works can be saved for half the sum", Assert.Single(found.Decides).Quote);
        Assert.Equal("the council has been asleep as long as the clock", Assert.Single(found.Misleads).Quote);
    }

    [Fact]
    public void Mixed_up_with_two_it_is_two()
    {
        Items<Misconception> found =
            Of(Sitting(0, MixedUp), Sitting(1, Given("what-they-say.half-the-sum", "weak-floor")), Sitting(2, MixedUp));
        Assert.Equal([("post", 2), ("article", 1)], found.Select(m => (m.Other, m.Times)));
    }

    [Fact]
    public void What_shows_itself_as_often_comes_first_where_it_is_later() => Assert.Equal(
        ["old-works", "half-the-sum"],
        Of(Sitting(0, MixedUp), Sitting(1, Given("who-wants.old-works", "stallholders"))).Select(
            m => m.About.Point.Id));

    [Theory]
    [InlineData("half", "tower", 3, 1, "")]
    [InlineData("half", "winter", 3, 1, "each winter out of order")]
    [InlineData("half", "twice", 3, 1, "")]
    [InlineData("half", "tower", 2, 0, "")]
    [InlineData("half", "tower", null, 0, "")]
    [InlineData("half", "works", 3, 0, "")]
    [InlineData("whose-idea.lightning", "writer", 3, 1, "")]
    [InlineData("whose-idea.dearer-each-winter", "nobody", 3, 1, "")]
    public void Who_was_sure_and_wrong_has_a_misconception(
        string question, string answer, int? certainty, int count, string misleads)
    {
        Items<Misconception> found = Of(Sitting(0, Given(question, answer, certainty)));
        Assert.Equal(count, found.Count);
        Assert.All(found, m => Assert.Equal(
            (null, 1, 1, misleads), (m.Other, m.Times, m.TimesSure, string.Concat(m.Misleads.Select(p => p.Quote)))));
    }

    [Fact]
    public void Being_sure_of_a_mix_up_is_counted_with_it()
    {
        Misconception found =
            Assert.Single(Of(Sitting(0, MixedUp), Sitting(1, Given("who-says.half-the-sum", "post", 3))));
        Assert.Equal((2, 1), (found.Times, found.TimesSure));
    }

    [Fact]
    public void I_dont_know_is_no_misconception() => Assert.Empty(Of(Sitting(0, Given("half", new DontKnow(), 3))));

    [Fact]
    public void A_right_answer_with_a_wrong_proof_is_none() =>
        Assert.Empty(Of(Sitting(0, Given("half", "works", 3) with { Score = 0.5, Outcome = Outcome.Partly })));

    [Theory]
    [InlineData("0x", 1)]
    [InlineData("0x 1r", 1)]
    [InlineData("0x 1r 1r", 1)]
    [InlineData("0x 1r 2r", 0)]
    [InlineData("0x 0r 1r", 0)]
    [InlineData("0r 1r 2x", 1)]
    [InlineData("0x 1r 2x 3r", 1)]
    [InlineData("0x 1r 2w 3r", 1)] // wrong in another way begins anew
    [InlineData("0x 1r 2w 3r 4r", 0)]
    [InlineData("0x 1r 2? 3r", 0)] // not to know is not to be wrong
    [InlineData("0x 1r 2r 3w", 0)] // and does not bring it back
    [InlineData("0x 1r 2r 3x", 1)]
    public void Two_right_answers_on_different_days_overcome_it(string history, int remaining) =>
        Assert.Equal(remaining, Of(history.Split(' ').Select((step, i) =>
            Sitting(step[0] - '0', step[1] switch
            {
                'x' => MixedUp,
                'r' => i % 2 == 0 ? Right("half") : Right("what-they-say.half-the-sum"),
                'w' => Given("half", "tower"),
                _ => Given("half", new DontKnow()),
            }).Select(e => e with { At = e.At.AddMinutes(i) }).ToArray()).ToArray()).Count);

    [Fact]
    public void What_comes_back_is_counted_on() =>
        Assert.Equal(2, Assert.Single(
            Of(Sitting(0, MixedUp), Sitting(1, Right("half")), Sitting(2, Right("half")), Sitting(3, MixedUp))).Times);

    [Fact]
    public void A_late_evening_is_the_same_study_day()
    {
        Entry[] RightAt(int hours) => [.. Sitting(0, Right("half")).Select(e => e with { At = e.At.AddHours(hours) })];
        Assert.Single(Of(Sitting(0, MixedUp), RightAt(7), RightAt(15))); // 19:00 and 03:00
        Assert.Empty(Of(Sitting(0, MixedUp), RightAt(7), RightAt(17)));
        Assert.Empty(Misconceptions.Of(
            LearningRecord.Of([.. Sitting(0, MixedUp), .. RightAt(7), .. RightAt(15)]), [Bank], rollover: 0));
    }

    [Fact]
    public void Other_points_and_other_banks_do_not_help()
    {
        Assert.Single(
            Of(Sitting(0, MixedUp), Sitting(1, Right("who-says.no-time")), Sitting(2, Right("who-says.no-time"))));
        Entry[] Elsewhere(int day) => [.. Sitting(day, Right("half")).Select(e => e with { Bank = "other" })];
        Assert.Single(Of(Sitting(0, MixedUp), Elsewhere(1), Elsewhere(2)));
        Assert.Empty(Misconceptions.Of(LearningRecord.Of(Sitting(0, MixedUp)), []));
    }

    [Fact]
    public void What_was_judged_under_another_key_or_is_disputed_tells_nothing()
    {
        Assert.Empty(Of(Sitting(0, Given("who-says.half-the-sum", "post") with { KeyHash = "another" })));
        Assert.Empty(Of(
            Sitting(0, MixedUp),
            Sitting(1, Given("who-says.half-the-sum", "post"), new Disputed("who-says.half-the-sum", "no"))));
    }

    private static Items<Misconception> Of(params Entry[][] sittings) =>
        Misconceptions.Of(LearningRecord.Of(sittings.SelectMany(s => s)), [Bank]);
}
