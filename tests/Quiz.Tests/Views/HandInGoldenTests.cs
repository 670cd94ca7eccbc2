using Quiz.Core.Classroom;
using Quiz.Core.Sessions;
using Quiz.Desks;
using Quiz.Files.Storage;
using Quiz.Running;
using Quiz.Screens;
using Quiz.Screens.Documents;
using Quiz.Tests.Classroom;

namespace Quiz.Tests.Views;

/// <summary>The screens that a test for a class has beside those of any test.</summary>
public sealed class HandInGoldenTests : ClassroomFixture
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void The_id_and_the_page_after_handing_in(int columns, int rows)
    {
        MakePack(new TestTerms(Deadline: new DateTimeOffset(2026, 3, 1, 11, 0, 0, TimeSpan.Zero)),
            new Student("S017", "Mia"));
        HideKey();
        using var screen = new Headless(columns, rows);
        var io = new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, Time, _ => null, In());
        using var desk = new PackDesk(
            io, new DataFolder(Data), PackFiles.ReadPack(Pack, "pack"), Pack, null, isNew: false, screen.Desk);
        screen.Perform = desk.Perform;
        screen.Send(desk.Home());
        var film = new Film(screen);
        film.Shoot("the id");
        screen.Type("S071");
        film.Press("Enter");
        screen.Press("Backspace", "Backspace", "Backspace");
        screen.Type("017");
        film.Press("Enter");
        screen.Press("Enter", "Enter", "1", "Enter", "0", "s");
        film.Press("?");
        screen.Press("Esc");
        film.Press("h", "Down", "h");
        screen.Press("h");
        Session session = Assert.IsType<HandedInScreen>(screen.Window.Shown).Session;
        Assert.Contains("Handed in.", screen.Text, StringComparison.Ordinal);
        Assert.Equal(Stage.Done, session.Stage);
        var handIn = new HandIn("/home/mia/Desktop/lamp-S017-1.result", "Q9W1DFWF", Time.GetUtcNow())
        {
            Missed =
            new DateTimeOffset(2026, 3, 1, 11, 0, 0, TimeSpan.Zero)
        };
        screen.Send(new Message.HandedIn(session, handIn));
        film.Shoot("handed in");
        screen.Send(new Message.HandedIn(
            session, handIn with { IsFromBefore = true, HasKey = true, CopiedTo = "/media/class/lamp-S017-1.result" }));
        film.Shoot("handed in before");
        screen.Send(new Message.HandedIn(session, handIn with { Receipt = null }));
        film.Shoot("not kept");
        film.Check($"hand-in-{columns}x{rows}");
    }

    [Fact]
    public void With_the_key_beside_it_Enter_leads_to_the_results()
    {
        MakePack();
        using var screen = new Headless(100, 30);
        var io = new Io(TextReader.Null, TextWriter.Null, TextWriter.Null, Time, _ => null, In());
        using var desk = new PackDesk(
            io, new DataFolder(Data), PackFiles.ReadPack(Pack, "pack"), Pack, null, isNew: false, screen.Desk);
        screen.Perform = desk.Perform;
        screen.Send(desk.Home());
        screen.Type("S017");
        screen.Press("Enter", "Enter", "Enter", "0", "s", "h", "h");
        Assert.Contains("Enter results", screen.Rows[^1], StringComparison.Ordinal);
        screen.Press("Enter");
        Assert.Contains("You have 0 of 3 points.", screen.Text, StringComparison.Ordinal);
        screen.Press("v");
        Assert.DoesNotContain("dispute", screen.Rows[^1], StringComparison.Ordinal);
        // one of them has nothing to show
        for (int i = 0; i < 2 && !screen.Text.Contains("►[", StringComparison.Ordinal); i++) screen.Press("Enter");
        Assert.Contains("►[", screen.Text, StringComparison.Ordinal);
    }
}
