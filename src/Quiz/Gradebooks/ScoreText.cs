using Quiz.Core.Prose;

namespace Quiz.Gradebooks;

/// <summary>Says what everybody has, and had before.</summary>
internal static class ScoreText
{
    private const string Nothing = "–";

    public static void Write(ScoreHistory history, TextWriter output)
    {
        foreach (StudentScores student in history.Students)
        {
            string name = student.Student.Name.Length > 0 ? " " + student.Student.Name : "";
            output.WriteLine(Visible.Of($"{student.Student.Id}{name}: {string.Join(" → ", student.Totals.Select(t => t is { } total ? RegradeText.Of(total) : Nothing))}"));
        }
    }
}
