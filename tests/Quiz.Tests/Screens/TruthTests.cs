using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Desks;
using Quiz.Screens;
using Quiz.Screens.Answers;
using Quiz.Screens.Pages;
using Quiz.Tests.Plain;
using Quiz.Views;

namespace Quiz.Tests.Screens;

/// <summary>What colours and places on the screen say is what the words say.</summary>
public class TruthTests
{
    private static readonly DateTimeOffset Noon = Lighthouse.Noon;

    [Theory]
    [InlineData("Right: 1 of 1.", Tone.Right, "3", "Enter")]
    [InlineData("Not right: 0 of 1. Look again; the first try counts.", Tone.Wrong, "1", "Enter")]
    [InlineData("Right this time. Your first try counts: 0 of 1.", Tone.Right, "1", "Enter", "3", "Enter")]
    [InlineData("Not right this time. Your first try counts: 0 of 1.", Tone.Wrong, "1", "Enter", "2", "Enter")]
    [InlineData("Not known: 0 of 1.", Tone.Text, "0")]
    public void A_verdict_has_the_colour_of_what_it_says(string said, Tone tone, params string[] keys)
    {
        Run status = Press(Asked(Lighthouse.Fuel), keys).Page.Status;
        Assert.Equal((said, tone), (status.Text, status.Tone));
    }

    [Fact]
    public void A_mark_of_ones_own_looks_neither_right_nor_wrong() => Assert.All(
        (Theme[])[Theme.Dark, Theme.Light],
        theme => Assert.DoesNotContain(theme.Of(Tone.Marked), new[] { theme.Of(Tone.Right), theme.Of(Tone.Wrong) }));

    [Fact]
    public void After_undo_the_cursor_stays_on_its_sentence()
    {
        Trainer marked = Press(Asked(Lighthouse.Find), "Down", "Down", "Space", "Down", "u");
        Assert.Equal((2, null), (((QuestionScreen)marked.Screen).Hand.Sentence, marked.Session!.Current.Draft));
    }

    [Fact]
    public void While_a_gap_is_filled_its_sentence_stays_in_view()
    {
        PairQuestion words = Lighthouse.Words with { Text = "The lamp burns [1]. It is lit at [2]." };
        Trainer placing = Press(Asked(words), "1", "a", "2");
        Hand hand = ((QuestionScreen)placing.Screen).Hand;
        string head = string.Concat(hand.Head(placing.Session!)[0].Runs.Select(r => r.Text));
        Assert.Equal("It is lit at [2: ……].", head);
        string first = string.Concat(((QuestionScreen)Press(Asked(words), "1", "a", "1").Screen).Hand
            .Head(Press(Asked(words), "1", "a").Session!)[0].Runs
            .Select(r => r.Text));
        Assert.StartsWith("The lamp burns [1: ", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "nonsense")]
    [InlineData(true, "the-light", "nonsense")]
    [InlineData(false, "the-light")]
    [InlineData(false, "single-choice", "sleeps")]
    public void A_word_that_narrows_to_nothing_is_told(bool isTold, params string[] only)
    {
        Bank bank = Lighthouse.Bank(Lighthouse.Fuel, Lighthouse.Sleeps);
        string? unfit = Desk.Unfit(bank, new SittingOptions { Seed = 3, Only = [.. only] }, ["fuel"]);
        Assert.Equal(isTold, unfit is not null);
        if (isTold)
            Assert.StartsWith(
                "\"The lighthouse\" has no questions with nonsense. It has: ", unfit, StringComparison.Ordinal);
    }

    private static Trainer Asked(Question question) =>
        new(SittingScreen.For(Lighthouse.Practice(question).Apply(new Went(Stage.Asking, 0), Noon)), new Size(100, 30));

    private static Trainer Press(Trainer trainer, params string[] keys) =>
        keys.Aggregate(trainer, (t, key) => t.Update(new Message.Pressed(key), Noon).Next);
}
