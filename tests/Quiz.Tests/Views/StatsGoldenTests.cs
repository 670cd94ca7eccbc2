using Quiz.Core.Banks;
using Quiz.Core.Banks.Readers;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;
using Quiz.Tests.Screens.Statistics;

namespace Quiz.Tests.Views;

/// <summary>How a learner is doing, picture by picture.</summary>
public class StatsGoldenTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(140, 45)]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    [InlineData(44, 14)]
    public void A_winter_of_study(int columns, int rows)
    {
        using var screen = new Headless(columns, rows);
        screen.Remember(Winter(screen));
        var film = new Film(screen);
        film.Press("s", "Right", "Right", "Right", "Right", "Right", "Right", "Down", "8", "9", "Right", "Left", "Tab",
            "1", "Esc");
        film.Check($"stats-{columns}x{rows}");
    }

    [Fact]
    public void Nothing_yet()
    {
        using var screen = new Headless(80, 24);
        var film = new Film(screen);
        film.Press("s", "2", "3", "4", "5", "6", "7", "8", "9", "Tab", "q");
        film.Check("stats-nothing");
    }

    [Fact]
    public void A_resize_draws_the_picture_anew()
    {
        using var screen = new Headless(80, 24);
        screen.Remember(Winter(screen));
        screen.Press("s", "7");
        string[] before = screen.Rows;
        screen.Resize(120, 30);
        screen.Resize(80, 24);
        Assert.Equal(before, screen.Rows);
    }

    [Fact]
    public void A_picture_gives_way_to_what_comes_after_it()
    {
        using var screen = new Headless(80, 24);
        screen.Remember(Winter(screen));
        string[] home = screen.Rows;
        screen.Press("s", "3", "?", "Esc", "Esc");
        Assert.Equal(home, screen.Rows);
    }

    [Fact]
    public void A_click_on_a_name_turns_to_its_picture()
    {
        using var screen = new Headless(80, 24);
        screen.Press("s");
        screen.Click("who");
        Assert.Contains("[4 who]", screen.Text, StringComparison.Ordinal);
    }

    /// <summary>Sittings on both test banks, and on one that is gone.</summary>
    private static IEnumerable<Entry> Winter(Headless screen)
    {
        string other = Path.Combine(Path.GetDirectoryName(screen.BankPath)!, "mole.yaml"); // a file lies in a folder
        File.Copy(Path.Combine(Golden.Repository, "tests/Quiz.Tests/Views/mole.yaml"), other);
        var learner = new Learner(4);
        Bank lamp = Read(screen.BankPath), mole = Read(other), gone = lamp with { Id = "gone" };
        (int Day, Bank Bank, Mode Mode)[] sittings =
        [
            (-80, lamp, Mode.Practice), (-71, mole, Mode.Practice), (-70, mole, Mode.Review),
            (-52, gone, Mode.Practice), (-40, mole, Mode.Test), (-40, lamp, Mode.Review),
            (-21, mole, Mode.Practice), (-13, lamp, Mode.Test), (-9, mole, Mode.Review), (-2, mole, Mode.Practice),
            (-1, lamp, Mode.Review),
        ];
        return sittings.SelectMany((s, i) =>
            learner.Sit(s.Bank, Noon.AddDays(s.Day), s.Mode, 2 + i % 3, proves: i % 3 == 0, saysHowSure: i % 2 == 0));
    }

    private static Bank Read(string path) => BankReader.Read(BankBytes.Read(path)).Bank!; // sound
}
