using Quiz.Screens;

namespace Quiz.Tests.Screens;

/// <summary>Finding an article in the list, and the first step that a newcomer is offered.</summary>
public class HomeScreenTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly HomeScreen Three = new HomeScreen().With(new Message.Listed(
        [Row("a.yaml", "Zebras at night", 52, 0), Row("b.yaml", "Apples", 31, 2), Row("c.yaml", "Mornings", 60, 0)], []));

    [Fact]
    public void Typing_narrows_the_list_and_Esc_ends_that_with_the_cursor_where_it_was()
    {
        Trainer seeking = Press(new Trainer(Three, default), "/");
        Assert.True(seeking.Screen.IsTyping);
        Trainer found = seeking.Update(new Message.Typed("morn"), Noon).Next;
        Assert.Equal(["Mornings"], Titles(found));
        Trainer all = Press(found, "Esc");
        Assert.Equal((3, 2, false), (Titles(all).Length, ((HomeScreen)all.Screen).Cursor, all.Screen.IsTyping));
    }

    [Fact]
    public void What_an_article_is_about_is_looked_through_as_well_and_Enter_opens_what_was_found()
    {
        Trainer found = Press(new Trainer(Three, default), "/").Update(new Message.Typed("about apples"), Noon).Next;
        Assert.Equal(new Effect.Open("b.yaml", Quiz.Core.Sessions.Mode.Practice),
            Assert.Single(found.Update(new Message.Pressed("Enter"), Noon).Effects));
    }

    [Fact]
    public void Nothing_found_opens_nothing()
    {
        Trainer none = Press(new Trainer(Three, default), "/").Update(new Message.Typed("xylophone"), Noon).Next;
        Assert.Empty(Titles(none));
        Assert.Empty(none.Update(new Message.Pressed("Enter"), Noon).Effects);
    }

    [Fact]
    public void One_key_sorts_by_title_then_by_level_then_by_what_is_due_and_the_cursor_stays_on_its_article()
    {
        Trainer start = Press(new Trainer(Three, default), "Down", "Down"); // Mornings
        Assert.Equal(["Apples", "Mornings", "Zebras at night"], Titles(Press(start, "o")));
        Assert.Equal(["Apples", "Zebras at night", "Mornings"], Titles(Press(start, "o", "o")));
        Assert.Equal(["Apples", "Zebras at night", "Mornings"], Titles(Press(start, "o", "o", "o")));
        Assert.Equal([1, 2, 2], new[] { Press(start, "o"), Press(start, "o", "o"), Press(start, "o", "o", "o") }
            .Select(t => ((HomeScreen)t.Screen).Cursor));
    }

    [Fact]
    public void A_newcomer_begins_with_Enter_and_the_articles_are_one_key_away()
    {
        var home = new HomeScreen().With(new Message.Listed(Three.Rows, []) { FirstStep = "b.yaml" });
        var start = new Trainer(home, default);
        Assert.Equal(new Effect.FirstStep("b.yaml"),
            Assert.Single(start.Update(new Message.Pressed("Enter"), Noon).Effects));
        Assert.Empty(start.Update(new Message.Pressed("t"), Noon).Effects); // no article is under the cursor
        Assert.IsType<Effect.Open>(Assert.Single(Press(start, "Down").Update(new Message.Pressed("Enter"), Noon).Effects));
        Assert.True(((HomeScreen)Press(start, "Down", "Up").Screen).IsOnFirstStep);
    }

    [Fact]
    public void The_first_step_is_gone_when_it_is_not_in_the_list_or_was_taken()
    {
        Assert.Null(new HomeScreen().With(new Message.Listed(Three.Rows, []) { FirstStep = "d.yaml" }).FirstStep);
        var offered = new HomeScreen().With(new Message.Listed(Three.Rows, []) { FirstStep = "b.yaml" });
        HomeScreen taken = offered.With(new Message.Listed(Three.Rows, []));
        Assert.Equal((null, 0), (taken.FirstStep, taken.Cursor));
    }

    private static HomeRow Row(string path, string title, double level, int due) => new(path, title, 0, null, null)
    {
        Sum = new HomeSum(path, 0, 9, due) { Glance = new Glance($"All about {title}.", level, 5, [], "It begins.") },
    };

    private static string[] Titles(Trainer trainer) => [.. ((HomeScreen)trainer.Screen).Shown.Select(r => r.Title)];

    private static Trainer Press(Trainer trainer, params string[] keys) =>
        keys.Aggregate(trainer, (t, key) => t.Update(new Message.Pressed(key), Noon).Next);
}
