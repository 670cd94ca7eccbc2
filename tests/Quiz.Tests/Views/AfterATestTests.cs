namespace Quiz.Tests.Views;

/// <summary>What follows when a test is over.</summary>
public class AfterATestTests
{
    [Fact]
    public void Enter_leads_through_the_questions_with_their_feedback_and_back_to_the_results()
    {
        using var screen = new Headless(80, 24, new() { Seed = 1, Mode = Quiz.Core.Sessions.Mode.Test, Count = 2 });
        screen.Press("Enter", "0", "Enter", "0", "s", "h", "h");
        Assert.Contains("Enter your answers", screen.Rows[^1], StringComparison.Ordinal);
        screen.Press("Enter");
        Assert.Contains("─ Question 1 ", screen.Text.Replace('┌', '─'), StringComparison.Ordinal);
        Assert.Contains("e evidence", screen.Rows[^1], StringComparison.Ordinal);
        screen.Press("Enter", "Enter");
        Assert.Contains("┌ Results ─", screen.Text, StringComparison.Ordinal);
        Assert.Contains("Enter articles", screen.Rows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Practice_gave_its_feedback_so_Enter_leads_to_the_articles()
    {
        using var screen = new Headless(80, 24, new() { Seed = 1, Count = 1 });
        screen.Press("Enter", "0", "Enter");
        Assert.Contains("Enter articles", screen.Rows[^1], StringComparison.Ordinal);
    }
}
