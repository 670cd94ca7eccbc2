using Quiz.Core.Banks;
using Quiz.Core.Sessions;
using Quiz.Core.Sessions.Choosing;
using Quiz.Screens;
using Quiz.Screens.Pages;

namespace Quiz.Tests.Views;

/// <summary>What was left, asked about on the screen.</summary>
public class LeftScreenTests
{
    private static readonly SittingOptions Usual = new() { Seed = 3 };

    [Fact]
    public void Other_options_ask_whether_to_go_on()
    {
        using var screen = new Headless(80, 24, Usual);
        screen.Press("Enter", "2", "Enter");
        Effect.Play closed = new(screen.BankPath, new Wish(Usual with { Book = BookPolicy.Closed }), IsNew: false);
        screen.Send(screen.Desk.Begin(closed));
        Assert.Contains("You have left a sitting here, begun in another way than you ask for now:", screen.Text,
            StringComparison.Ordinal);
        Assert.Contains(
            "› 1  practice, 1 of 5 answered, left on 1 Mar at 12:00", screen.Text, StringComparison.Ordinal);
        Assert.Contains("Enter go on", screen.Rows[^1], StringComparison.Ordinal);
        screen.Press("Enter");
        Assert.Contains("Taken up where you left it.", screen.Text, StringComparison.Ordinal);

        screen.Send(screen.Desk.Begin(closed));
        screen.Press("n");
        Assert.IsType<ArticleScreen>(screen.Window.Shown);
        Assert.Equal(BookPolicy.Closed, ((ArticleScreen)screen.Window.Shown).Session.Plan.Book);
        Assert.Equal(2, screen.Desk.Unfinished("lamp", Mode.Practice).Count);
    }

    [Fact]
    public void Esc_leads_to_the_list_which_has_all_of_them()
    {
        using var screen = new Headless(80, 24, Usual);
        screen.Press("Enter", "2", "Enter");
        screen.Send(screen.Desk.Open(screen.BankPath, Usual with { Mode = Mode.Test }));
        screen.Press("Enter", "2", "Enter");
        screen.Send(screen.Desk.Home());
        screen.Send(new Message.Found(
            "The lamp", [new Resumable("none", "practice", 1, 5)], new Effect.List(), Fits: false));
        screen.Press("Esc");
        var home = Assert.IsType<HomeScreen>(screen.Window.Shown);
        HomeRow row = home.Rows.Single(r => r.Path == screen.BankPath);
        Assert.Equal(("test", "practice"), (row.Resume?.Mode, Assert.Single(row.Others).Mode));
    }

    [Fact]
    public void Several_in_the_list_are_chosen_from()
    {
        HomeRow row = new("a.yaml", "A", 5, null, new Resumable("s1", "test", 1, 5))
        {
            Others =
            [new Resumable("s2", "practice", 2, 5)]
        };
        var home = new HomeScreen { Rows = [row], IsListed = true };
        var left = Assert.IsType<LeftScreen>(home.Update(Command.Confirm, "Enter").Screen);
        Assert.Equal([new Effect.Resume("s2")], left.Update(Command.Down, "Down").Screen is LeftScreen second
            ? second.Update(Command.Confirm, "Enter").Effects
            : []);
        Assert.Equal([new Effect.Open("a.yaml", Mode.Practice) { IsNew = true }],
            left.Update(Command.New, "n").Effects);
        Assert.Equal([new Effect.Open("a.yaml", Mode.Practice) { IsNew = true }],
            home.Update(Command.New, "n").Effects);
        Assert.Equal([new Effect.Open("a.yaml", Mode.Test)], home.Update(Command.NewTest, "t").Effects);
    }

    [Fact]
    public void A_history_that_cannot_be_read_is_said_and_tried_again()
    {
        using var screen = new Headless(80, 24);
        bool isHeld = true;
        screen.Perform =
            effect => isHeld && effect is Effect.Open ? new Message.NotSaved([effect], "It is held.") : null;
        screen.Press("Enter");
        Assert.Contains("Your history cannot be read", screen.Text, StringComparison.Ordinal);
        Assert.Contains("It is held.", screen.Text, StringComparison.Ordinal);
        screen.Press("r");
        Assert.IsType<TroubleScreen>(screen.Window.Shown);
        isHeld = false;
        screen.Press("r");
        Assert.IsType<ArticleScreen>(screen.Window.Shown);
    }
}
