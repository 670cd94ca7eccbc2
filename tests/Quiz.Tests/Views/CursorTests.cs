namespace Quiz.Tests.Views;

/// <summary>
/// The terminal's cursor stands on the selected line of every list, where screen readers and magnifiers look for it.
/// </summary>
public class CursorTests
{
    [Theory]
    [InlineData(120, 30)]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void It_is_on_the_selected_line(int columns, int rows)
    {
        using var screen = new Headless(columns, rows);
        Check(screen); // at home
        screen.Send(screen.Desk.Open(screen.BankPath, new() { Seed = 1, Only = ["fishermen"] }));
        screen.Press("Enter");
        Check(screen);
        screen.Press("Down");
        Check(screen);
        screen.Press("s"); // the overview has no sign beside the colour
        Assert.Contains("The fishermen", screen.Rows[screen.CursorRow!.Value], StringComparison.Ordinal);
        screen.Press("Esc", "q", "h");
        Check(screen);
        screen.Press("Esc", "f");
        Check(screen);
    }

    [Theory]
    [InlineData("fuels")]
    [InlineData("voices")]
    [InlineData("wishes")]
    public void It_follows_in_orders_and_pairs(string question)
    {
        using var screen = new Headless(80, 24, new() { Seed = 1, Only = [question] }, bank: "mole");
        screen.Press("Enter");
        Check(screen);
        screen.Press("Down");
        Check(screen);
    }

    [Fact]
    public void Where_nothing_is_selected_it_is_hidden()
    {
        using var screen = new Headless(80, 24, new() { Seed = 1 });
        Assert.Null(screen.CursorRow); // the article
    }

    /// <summary>Where nothing is selected yet, the cursor is hidden.</summary>
    private static void Check(Headless screen)
    {
        int row = Array.FindIndex(screen.Rows, r => r.Contains('›', StringComparison.Ordinal));
        int? expected = row < 0 ? null : row;
        Assert.True(
            expected == screen.CursorRow, $"{expected} is selected, the cursor is in {screen.CursorRow}:\n{screen.Text}");
    }
}
