using Quiz.Core.Sessions;
using Quiz.Screens;
using Quiz.Screens.Pages;
using Quiz.Tests.Plain;

namespace Quiz.Tests.Screens;

public class TrainerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>It is reckoned beside the loop, so the learner may have gone on meanwhile.</summary>
    [Fact]
    public void What_is_due_reaches_home_also_behind_another_screen()
    {
        var home = new HomeScreen { Rows = [new HomeRow("a.yaml", "A", 0, null, null)], IsListed = true };
        var due = new Message.SummedUp([new HomeSum("a.yaml", 1, 9, 4)], "4 questions are due for review.");
        Screen[] before =
            [home, new StatsScreen(home), new KindsScreen(home, "a.yaml", "A", []), new TextScreen(home, "Help", [])];
        Assert.All(before, screen =>
        {
            Screen after = new Trainer(screen, default).Update(due, Noon).Next.Screen;
            HomeScreen reached = after as HomeScreen ?? (after as StatsScreen)?.Behind
                ?? (after as KindsScreen)?.Behind ?? (HomeScreen)((TextScreen)after).Behind;
            Assert.True(reached.HasDue);
        });
    }

    [Fact]
    public void The_most_due_comes_first_unless_the_learner_has_moved()
    {
        var home = new HomeScreen
        {
            Rows =
            [new HomeRow("a.yaml", "A", 0, null, null), new HomeRow("b.yaml", "B", 0, null, null)],
            IsListed = true
        };
        var due = new Message.SummedUp(
            [new HomeSum("a.yaml", 1, 9, 0), new HomeSum("b.yaml", 1, 9, 4)], "4 questions are due for review.");
        Assert.Equal(["B", "A"], Rows(home.With(due)));
        Assert.Equal(["A", "B"], Rows(((HomeScreen)home.Update(Command.Down, "Down").Screen).With(due)));
    }

    [Theory]
    [InlineData("Down")]
    [InlineData("Enter")]
    [InlineData("x")]
    [InlineData("?")]
    public void A_test_with_blanks_is_handed_in_when_that_is_said_twice_in_a_row(string other)
    {
        var overview = new Trainer(SittingScreen.For(Lighthouse.Test(Lighthouse.Fuel, Lighthouse.Payer)
            .Apply(new Went(Stage.Overview, 0), Noon)), default);
        Trainer asked = Press(overview, "h");
        Assert.Equal((Stage.Overview, "2 questions have no answer. Press h again to hand in, any other key goes back."),
            (asked.Session!.Stage, ((OverviewScreen)asked.Screen).Said));
        Assert.Equal(overview, Press(asked, other));
        Assert.Equal(Stage.Overview, Press(Press(asked, other), "h").Session?.Stage);
        Assert.Equal(Stage.Done, Press(asked, "h").Session!.Stage);
    }

    private static Trainer Press(Trainer trainer, string key) => trainer.Update(new Message.Pressed(key), Noon).Next;

    private static IEnumerable<string> Rows(HomeScreen home) => home.Rows.Select(r => r.Title);
}
