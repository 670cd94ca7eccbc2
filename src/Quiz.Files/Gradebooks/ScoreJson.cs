using System.Text.Json;
using Quiz.Core.Prose;
using Quiz.Files.Formats;

namespace Quiz.Files.Gradebooks;

/// <summary>Writes what everybody has, and had before, as one JSON document.</summary>
public static class ScoreJson
{
    private const int SchemaVersion = 1;

    public static void Write(ScoreHistory history, TextWriter output)
    {
        output.WriteJson(json => Write(history, json));
    }

    private static void Write(ScoreHistory history, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartArray("times");
        foreach (ScoreTime time in history.Times) json.WriteStringValue(GradebookRows.Text(time.At));
        json.WriteEndArray();
        json.WriteTexts("reasons", history.Times.Select(t => t.Why));
        json.WriteStartArray("students");
        foreach (StudentScores student in history.Students)
        {
            json.WriteStartObject();
            json.WriteText("student", student.Student.Id);
            json.WriteText("name", student.Student.Name.Length > 0 ? student.Student.Name : null);
            json.WriteStartArray("scores");
            foreach (Total? total in student.Totals) Write(total, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Total? total, Utf8JsonWriter json)
    {
        if (total is not { } some)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("points", some.Points);
        json.WriteNumber("max", some.Max);
        json.WriteEndObject();
    }
}
