using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Prose;
using Quiz.Files.Formats;

namespace Quiz.Files.Gradebooks;

/// <summary>Writes what a teacher has decided as one JSON document.</summary>
public static class DecisionJson
{
    private const int SchemaVersion = 1;

    public static void Write(Items<Decision> decisions, DecisionWords words, TextWriter output)
    {
        output.WriteJson(json => Write(decisions, words, json));
    }

    private static void Write(Items<Decision> decisions, DecisionWords words, Utf8JsonWriter json)
    {
        var inForce = new InForce(decisions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartArray("decisions");
        foreach (Decision decision in decisions)
        {
            json.WriteStartObject();
            json.WriteNumber("number", decision.Number);
            json.WriteText("at", GradebookRows.Text(decision.At));
            json.WriteText("sentence", words.Of(decision));
            json.WriteBoolean("takenBack", inForce.TakenBack.Contains(decision.Number));
            if (inForce.ReplacedBy.TryGetValue(decision.Number, out int later)) json.WriteNumber("replacedBy", later);
            else json.WriteNull("replacedBy");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
