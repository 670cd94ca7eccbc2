using Quiz.Core.Classroom.Marking;
using Quiz.Core.Prose;

namespace Quiz.Files.Gradebooks;

/// <summary>Writes who changes, by how much and why, as lines.</summary>
public static class RegradeText
{
    public static void Write(RegradeReport report, TextWriter output)
    {
        int up = report.Students.Count(s => PointsOf(s.After) > PointsOf(s.Before)), down =
            report.Students.Count(s => PointsOf(s.After) < PointsOf(s.Before));
        output.WriteLine(FormattableString.Invariant(
            $"{report.Students.Count} of {report.Counted} students change: {up} up, {down} down."));
        foreach (StudentChange student in report.Students)
        {
            string name = student.Student.Name.Length > 0 ? " " + student.Student.Name : "";
            output.WriteLine(Visible.Of($"{student.Student.Id}{name}: {Of(student.Before)} → {Of(student.After)}"));
            if (student.Attempt is { } attempt) output.WriteLine(Visible.Of("  " + attempt));
            foreach ((Change change, string cause) in student.Changes) output.WriteLine(
                Visible.Of($"  {change.After.Question}: {Change(change)}: {cause}"));
        }

        output.WriteLine(report.IsWritten
            ? "Written. What was before is kept: --scores shows it, --decisions lists what was decided."
            : "Nothing is written yet: --write does it.");
    }

    private static double PointsOf(Total? total) => total?.Points ?? 0;

    private static string Of(Total? total) => total is { } own ? Of(own) : "–";

    public static string Of(Total total) => FormattableString.Invariant($"{total.Points:0.##} of {total.Max:0.##}");

    private static string Change(Change change)
    {
        string text = change.After.Text.Length > 0 ? $" {Quoted.Of(change.After.Text)}" : "";
        return $"{GradebookRows.Word(change.After.State)}{text}, {PlainNumber.Of(change.Before?.Points ?? 0)} → {PlainNumber.Of(change.After.Points ?? 0)} of {PlainNumber.Of(change.After.Max)}";
    }
}
