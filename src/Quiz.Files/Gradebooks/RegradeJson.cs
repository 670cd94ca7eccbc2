using System.Text.Json;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Prose;
using Quiz.Files.Formats;
using Quiz.Files.Reports;

namespace Quiz.Files.Gradebooks;

/// <summary>Writes who changes, by how much and why, as one JSON document.</summary>
public static class RegradeJson
{
    private const int SchemaVersion = 1;

    public static void Write(RegradeReport report, TextWriter output)
    {
        output.WriteJson(json => Write(report, json));
    }

    private static void Write(RegradeReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteBoolean("written", report.IsWritten);
        json.WriteNumber("students", report.Counted);
        json.WriteStartArray("changes");
        foreach (StudentChange student in report.Students)
        {
            json.WriteStartObject();
            json.WriteText("student", student.Student.Id);
            json.WriteText("name", student.Student.Name.Length > 0 ? student.Student.Name : null);
            json.WriteFigure("before", student.Before?.Points);
            json.WriteFigure("after", student.After?.Points);
            json.WriteFigure("max", (student.After ?? student.Before)?.Max);
            json.WriteText("attempt", student.Attempt);
            json.WriteStartArray("answers");
            foreach ((Change change, string cause) in student.Changes) Write(change, cause, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Change change, string cause, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("question", change.After.Question);
        json.WriteText("text", change.After.Text);
        json.WriteText("stateBefore", change.Before is { } before ? GradebookRows.Word(before.State) : null);
        json.WriteText("state", GradebookRows.Word(change.After.State));
        json.WriteNumber("before", change.Before?.Points ?? 0);
        json.WriteNumber("after", change.After.Points ?? 0);
        json.WriteNumber("max", change.After.Max);
        json.WriteText("because", cause);
        json.WriteEndObject();
    }
}
