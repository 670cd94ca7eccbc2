using Quiz.Core.Banks;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Tests;

namespace Quiz.Core.Tests.Maps;

public class MapPictureTests
{
    /// <summary>What is left of terminals of 140, 80, 60 and 40 columns.</summary>
    [Theory]
    [InlineData(136)]
    [InlineData(76)]
    [InlineData(56)]
    [InlineData(36)]
    public void It_is_drawn_for_every_width(int width)
    {
        string drawn = string.Concat(
            $"=== two sides\n{Mapped.Drawn(Mapped.Ferry, MapLook.Filled, width)}",
            $"=== blank\n{Mapped.Drawn(Mapped.Ferry, MapLook.Blank, width)}",
            $"=== marked\n{Mapped.Drawn(Mapped.Ferry, Marked, width)}",
            $"=== three sides\n{Mapped.Drawn(Mapped.Clock, MapLook.Filled, width)}",
            $"=== voices only\n{Mapped.Drawn(Mapped.Ferry with { Wants = [] }, MapLook.Filled, width)}");
        Golden.Check(drawn, $"tests/Quiz.Core.Tests/Maps/Golden/picture-{width}.txt");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_line_is_wider_than_its_room(bool isBlank) => Assert.All(Enumerable.Range(20, 130), width =>
        Assert.All(new[] { Mapped.Ferry, Mapped.Clock }, bank => Assert.All(
            MapPicture.Of(ArticleMap.Of(bank), isBlank ? MapLook.Blank : Marked, width, Mapped.Cells),
            line => Assert.InRange(line.Text.EnumerateRunes().Sum(r => Mapped.Cells(r.ToString())), 0, width))));

    [Fact]
    public void Every_node_can_be_scrolled_to_and_clicked_on() => Assert.All(new[] { 100, 50 }, width =>
    {
        ArticleMap map = ArticleMap.Of(Mapped.Ferry);
        IEnumerable<string?> targets = MapPicture.Of(map, MapLook.Filled, width, Mapped.Cells)
            .SelectMany(l => l.Runs).Select(r => r.Target);
        Assert.Equal(map.Nodes.Select(MapPicture.AnchorOf).ToHashSet(), targets.OfType<string>().ToHashSet());
    });

    private static MapLook Marked => new(IsBlank: false, MapMemory.Of(Missed()), Cursor: 1);

    /// <summary>A practice in which the first question was wrong and the second right.</summary>
    private static Session Missed()
    {
        Bank bank = Mapped.Ferry;
        var plan = new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode = Mode.Practice,
            Seed = 1,
            Questions = ["q1", "q2"],
        };
        Session session = Session.Start(bank, plan, Build.Noon).Apply(new Went(Stage.Asking, 0), Build.Noon);
        session = session.Apply(session.Submit(new DontKnow(), Build.Noon)!, Build.Noon); // it asks
        session = session.Apply(new Went(Stage.Asking, 1), Build.Noon);
        return session.Apply(session.Submit(session.Current.Question.Key, Build.Noon)!, Build.Noon); // as before
    }
}
