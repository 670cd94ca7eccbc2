using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Screens;

namespace Quiz.Tests.Views;

/// <summary>What stands on the screen while a question is answered is known, at every width.</summary>
public class ReadingTraceTests
{
    [Theory]
    [InlineData(120, 60)]
    [InlineData(80, 24)]
    public void Beside_the_question_the_article_is_open_anyway(int columns, int rows)
    {
        using Headless screen = Answering(columns, rows);
        screen.Press("1", "Enter");
        Assert.NotEmpty(Opened(screen));
    }

    [Fact]
    public void All_that_is_in_view_counts_and_only_that()
    {
        using Headless all = Answering(120, 60), part = Answering(80, 24);
        all.Press("1", "Enter");
        part.Press("1", "Enter");
        Assert.Equal(Session(all).Bank.Passages.Select(p => p.Id), Opened(all));
        Assert.True(Opened(part).Count < Opened(all).Count, part.Text);
    }

    [Fact]
    public void Where_one_pane_fits_the_article_is_open_when_it_is_turned_to()
    {
        using Headless without = Answering(60, 20), with = Answering(60, 20);
        without.Press("1", "Enter");
        Assert.Empty(Opened(without));
        with.Press("p", "End", "p", "1", "Enter");
        Assert.Contains(Session(with).Bank.Passages[^1].Id, Opened(with));
    }

    [Fact]
    public void A_closed_book_leaves_no_trace()
    {
        using Headless screen = Answering(120, 60, Quiz.Core.Banks.BookPolicy.Closed);
        screen.Press("1", "Enter");
        Assert.Empty(Opened(screen));
    }

    [Fact]
    public void It_is_said_once_in_the_results()
    {
        using Headless screen = Answering(60, 40);
        screen.Press("2", "Enter", "Enter");
        Assert.True(screen.Text
            .Contains("Your reading, which is never scored: 1 of 1 answered", StringComparison.Ordinal), screen.Text);
    }

    private static Headless Answering(int columns, int rows, Quiz.Core.Banks.BookPolicy? book = null)
    {
        var screen = new Headless(columns, rows, new SittingOptions { Seed = 3, Only = ["fishermen"], Book = book });
        screen.Press("Enter");
        return screen;
    }

    private static Session Session(Headless screen) => ((SittingScreen)screen.Window.Shown).Session;

    private static Items<string> Opened(Headless screen)
    {
        Assert.True(Session(screen).Current.IsAnswered, screen.Text);
        return Session(screen).Current.Opened;
    }
}
