namespace Quiz.Tests.Views;

/// <summary>The key that shows the words behind an answer.</summary>
public class EvidenceKeyTests
{
    [Theory]
    [InlineData(120, 30, true)]
    [InlineData(80, 24, true)]
    [InlineData(60, 20, false)]
    public void It_leaves_the_question_where_both_fit(int columns, int rows, bool isBeside)
    {
        using var screen = new Headless(columns, rows, new() { Seed = 1, Only = ["fishermen"] });
        screen.Press("Enter", "0", "e");
        Assert.Contains("►[", screen.Text, StringComparison.Ordinal);
        Assert.Equal(isBeside, screen.Text.Contains("Question 1", StringComparison.Ordinal));
    }
}
