using Quiz.Core.Prose;

namespace Quiz.Files.Gradebooks;

/// <summary>
/// Says what everybody has, and had before: where there were several times, first a line for each, then the students
/// with a figure for each.
/// </summary>
public static class ScoreText
{
    private const string Nothing = "–";

    public static void Write(ScoreHistory history, TextWriter output)
    {
        if (history.Times.Count > 1) WriteTimes(history, output);
        foreach (StudentScores student in history.Students)
        {
            string name = student.Student.Name.Length > 0 ? " " + student.Student.Name : "";
            output.WriteLine(
                Visible.Of(
                    $"{student.Student.Id}{name}: {string.Join(" → ", student.Totals.Select(t => t is { } total ? RegradeText.Of(total) : Nothing))}"));
        }
    }

    private static void WriteTimes(ScoreHistory history, TextWriter output)
    {
        foreach ((int i, ScoreTime time) in history.Times.Index()) output.WriteLine(
            Visible.Of(FormattableString.Invariant($"{i + 1}. {time.At:yyyy-MM-dd HH:mm}  {time.Why}")));
        output.WriteLine();
    }
}
