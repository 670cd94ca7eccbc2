using System.Text.Json;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>A result as one JSON object. Numbers are as short as they can be read back, and never rounded.</summary>
public static class GradedJson
{
    public static void Write(Graded graded, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("learner", graded.Learner);
        json.WriteText("question", graded.Question);
        WriteNumber(json, "score", graded.Score);
        WriteNumber(json, "points", graded.Points);
        WriteNumber(json, "max", graded.Max);
        WriteNumber(json, "mark", graded.Mark);
        json.WriteStartArray("parts");
        foreach (VerdictPart part in graded.Parts) Write(part, json);
        json.WriteEndArray();
        json.WriteText("proof", graded.Proof is { } proof ? Graded.Word(proof) : null);
        json.WriteText("reason", graded.Reason);
        json.WriteEndObject();
    }

    private static void Write(VerdictPart part, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("id", part.Id);
        json.WriteText("given", part.Given);
        json.WriteBoolean("right", part.IsRight);
        json.WriteText("note", part.Note);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
