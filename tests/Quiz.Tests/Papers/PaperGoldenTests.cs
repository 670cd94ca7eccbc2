using Microsoft.Extensions.Time.Testing;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Questions;
using Quiz.Files.Gradebooks;
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
    [InlineData(60, 18)]
    [InlineData(80, 24)]
    [InlineData(140, 45)]
    public void A_row_fills_up_key_by_key(int columns, int rows)
    {
        _folder.Do("collect", "in", "--key", "towers.quizkey");
        using Gradebook book = _folder.Open();
        KeyFile key = book.Key(book.InForce())!; // it was collected with a key
        key = key with
        {
            Map = key.Map with
            {
                Questions = key.Map.Questions.Take(5)
            .ToItems()
            },
            Terms = new TestTerms(AsksCertainty: true, Prove: ProofPolicy.Optional)
        };
        PaperTest test = PaperTest.Of(key, new PaperSetup(2, 4), key.Students);
        using var screen = new Headless(columns, rows);
        var desk = new PaperDesk(test, new PaperBook(book, key), "towers.quizbook",
            new FakeTimeProvider(new DateTimeOffset(2026, 10, 13, 9, 0, 0, TimeSpan.Zero)));
        screen.Perform = desk.Perform;
        screen.Send(desk.Home());
        var film = new Film(screen);
        film.Shoot("asked");
        foreach (string step in (string[])["S0099 B", "Enter", "9", "1", "1.1", "Enter", "2", "Up", "Down", "Esc",
            "Enter", "?", "-", "-", "-", "Enter"])
        {
            if (step is "Enter" or "Esc" or "Up" or "Down") screen.Press(step);
            else screen.Type(step);
            film.Shoot(step);
        }

        film.Check($"paper-{columns}x{rows}");
    }
}
