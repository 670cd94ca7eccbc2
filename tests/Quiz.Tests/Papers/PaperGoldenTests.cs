using Microsoft.Extensions.Time.Testing;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Sessions;
using Quiz.Gradebooks;
using Quiz.Papers;
using Quiz.Tests.Gradebooks;
using Quiz.Tests.Views;

namespace Quiz.Tests.Papers;

/// <summary>Papers typed in on the screen.</summary>
public sealed class PaperGoldenTests : IDisposable
{
    private readonly ClassFolder _folder = new(students: 6);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 32)]
    public void A_row_fills_up_key_by_key(int columns, int rows)
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        using Gradebook book = _folder.Open();
        InForce inForce = book.InForce();
        PaperTest test = PaperTest.Of(book.Key(inForce)!.Bank, new SittingOptions { Mode = Mode.Test, Count = 5, Seed = 4 }, 2, inForce.Roster ?? book.Key(inForce)!.Students); // it was collected with a key
        using var screen = new Headless(columns, rows);
        var desk = new PaperDesk(test, new PaperBook(book), "towers.quizbook", new FakeTimeProvider(new DateTimeOffset(2026, 10, 13, 9, 0, 0, TimeSpan.Zero)));
        screen.Perform = desk.Perform;
        screen.Send(desk.Home());
        var film = new Film(screen);
        film.Shoot("asked");
        foreach (string line in (string[])["S0099 B", "-", "-", "Esc", "-", "-", "-", "-"])
        {
            int? at = desk.Entry.Row?.At;
            if (line == "Esc") screen.Press(line);
            else screen.Type(line);
            if (desk.Entry.Row?.At == at) screen.Press("Enter"); // where one key is an answer, it is taken by now
            film.Shoot(line);
        }

        Assert.Null(desk.Entry.Row);
        film.Check($"paper-{columns}x{rows}");
    }
}
