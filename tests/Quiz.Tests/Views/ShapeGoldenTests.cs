using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Tests.Views;

/// <summary>Every way of answering, screen by screen, at the three arrangements of the panes.</summary>
public class ShapeGoldenTests
{
    public static TheoryData<int, int> Sizes => SittingGoldenTests.Sizes;

    /// <summary>Opens one question of the test bank of shapes.</summary>
    private static Headless Ask(string question, int columns, int rows, Mode mode = Mode.Practice,
        ProofPolicy? prove = null, bool certainty = false)
    {
        var screen = new Headless(columns, rows, new SittingOptions
        {
            Seed = 4,
            Count =
            null,
            Only = [.. question.Split(' ')],
            Mode = mode,
            Prove = prove,
            Certainty = certainty
        }, "mole");
        screen.Press("Enter");
        return screen;
    }

    private static void Play(string question, int columns, int rows, Action<Headless, Film> play)
    {
        using Headless screen = Ask(question, columns, rows);
        var film = new Film(screen);
        film.Shoot("asked");
        play(screen, film);
        film.Check($"{question}-{columns}x{rows}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Items_are_picked_up_and_moved(int columns, int rows) => Play("fuels", columns, rows, (_, film) =>
        film.Press("Enter", "Down", "Space", "Up", "Space", "u", "Space", "3", "Enter", "Enter", "Enter"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_thing_is_picked_and_then_its_place(int columns, int rows) =>
        Play("voices", columns, rows, (_, film) =>
            film.Press("Enter", "Down", "Enter", "2", "b", "Enter", "Enter"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_fits_no_group_is_put_nowhere(int columns, int rows) => Play("wishes", columns, rows, (_, film) =>
        film.Press("1", "a", "a", "-", "Enter", "Enter"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gaps_are_typed_one_after_another(int columns, int rows) =>
        Play("summary", columns, rows, (screen, film) =>
        {
            screen.Type("gas");
            film.Press("Enter", "Enter", "Enter");
            screen.Type("town");
            film.Press("Enter", "Enter", "Esc", "0");
        });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Words_are_chosen_for_gaps(int columns, int rows) =>
        Play("words", columns, rows, (_, film) => film.Press("1", "a", "Enter", "b", "Enter", "0"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sentences_are_marked_in_the_article(int columns, int rows) => Play("doubt", columns, rows, (_, film) =>
        film.Press("Enter", "Down", "PageDown", "Space", "End", "Space", "p", "p", "Enter", "Up", "Space", "Down",
            "Space", "Enter"));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_open_answer_is_held_against_its_model(int columns, int rows) =>
        Play("why", columns, rows, (screen, film) =>
        {
            screen.Type("They may like it");
            film.Press("Enter");
            screen.Type("or not");
            film.Press("Esc", "Enter", "1", "Down", "Space", "Enter");
        });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Proof_and_certainty_come_before_the_verdict(int columns, int rows)
    {
        using Headless screen = Ask("year keeper", columns, rows, prove: ProofPolicy.Required, certainty: true);
        var film = new Film(screen);
        screen.Type("the year");
        film.Press("Enter");
        screen.Press([.. Enumerable.Repeat("Backspace", 8)]);
        screen.Type("1904");
        film.Press("Enter", "Enter", "Down", "Up", "Enter", "u", "Down", "Enter", "Enter", "3", "Enter", "Enter");
        screen.Type("Inez Falk");
        film.Press("Enter", "n", "3", "Enter", "Enter", "1", "Esc", "Enter");
        film.Check($"proof-{columns}x{rows}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void In_a_test_every_step_can_be_changed_until_it_is_handed_in(int columns, int rows)
    {
        using Headless screen = Ask("keeper fuels", columns, rows, Mode.Test, ProofPolicy.Optional, certainty: true);
        var film = new Film(screen);
        film.Press("Space", "Down", "Enter", "Enter", "Down", "Down", "Enter");
        screen.Type("Falk");
        film.Press(
            "Enter", "0", "1", "Enter", "b", "Enter", "Down", "Enter", "2", "Enter", "s", "h", "h", "1", "Enter");
        film.Check($"proof-test-{columns}x{rows}");
    }
}
