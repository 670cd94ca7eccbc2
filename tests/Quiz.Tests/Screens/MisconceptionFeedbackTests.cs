using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Tests.Screens;

public class MisconceptionFeedbackTests
{
    [Fact]
    public void Behind_the_verdict_it_says_what_was_mixed_up_and_sets_both_places_off()
    {
        var feedback = MisconceptionFeedback.Of(MixedUp.Sitting(
            "what-they-say.half-the-sum",
            isAnswered: true) with
        { Reminders = Reminders(MixedUp.Sure, MixedUp.Claim) });
        Assert.Equal(["Twice before you mixed this up with Jim Hart's claim (¶6.1)."],
            feedback.Lines.Select(b => b.Text));
        Mark mark = Assert.Single(feedback.Marks); // what decides is set off by the question itself
        Assert.Equal((Tone.Misleads, "denies that anybody could ring the hours by hand"),
            (mark.Tone, mark.Place.Quote));
    }

    [Fact]
    public void A_place_that_decided_another_question_on_the_point_is_set_off_too()
    {
        Misconception elsewhere =
            MixedUp.Claim with { Decides = MixedUp.PlacesOf("no-time"), Misleads = MixedUp.PlacesOf("half-the-sum") };
        Mark mark = Assert.Single(MisconceptionFeedback.Of(MixedUp.Sitting(
            "who-says.half-the-sum", isAnswered: true) with
        { Reminders = Reminders(elsewhere) }).Marks);
        Assert.Equal((Tone.Decides, "believes the young have no time for it"), (mark.Tone, mark.Place.Quote));
    }

    [Theory]
    [InlineData("whose-idea.lightning", "3 times before you were over 80 % sure here, and wrong.")]
    [InlineData("who-wants.low-cost", "Once before you mixed this up with what goes for the museum.")]
    public void It_is_said_as_it_was(string question, string expected) =>
        Assert.Equal([expected], MisconceptionFeedback.Of(MixedUp.Sitting(question, isAnswered: true) with
        {
            Reminders =
            Reminders(MixedUp.Sure, MixedUp.Claim, MixedUp.Want)
        }).Lines.Select(b => b.Text));

    [Fact]
    public void Nothing_is_said_before_the_verdict_of_other_points_or_without_measure()
    {
        Assert.Equal(MisconceptionFeedback.None, MisconceptionFeedback.Of(
            MixedUp.Sitting("who-says.half-the-sum", isAnswered: false) with { Reminders = Reminders(MixedUp.Claim) }));
        Assert.Equal(MisconceptionFeedback.None, MisconceptionFeedback.Of(
            MixedUp.Sitting("who-says.no-time", isAnswered: true) with { Reminders = Reminders(MixedUp.Claim) }));
        Misconception elsewhere =
            MixedUp.Claim with { About = new PointKey("other", new Point(Point.Claim, "half-the-sum")) };
        Assert.Equal(MisconceptionFeedback.None, MisconceptionFeedback.Of(
            MixedUp.Sitting("who-says.half-the-sum", isAnswered: true) with { Reminders = Reminders(elsewhere) }));
        Items<Misconception> many = [.. Enumerable.Repeat(MixedUp.Claim, 9)];
        Assert.Equal(2, MisconceptionFeedback.Of(MixedUp.Sitting(
            "who-says.half-the-sum", isAnswered: true) with
        { Reminders = Reminders([.. many]) }).Lines.Count);
    }

    private static Items<Reminder> Reminders(params Misconception[] known) =>
        MisconceptionWords.Reminders(MixedUp.Bank, [.. known]);
}
