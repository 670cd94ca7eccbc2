using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Blind;
using Quiz.Files.Formats;

namespace Quiz.Commands;

/// <summary>Writes the same as one JSON document.</summary>
internal static class BlindJson
{
    private const int SchemaVersion = 1;

    public static void Write(Items<Bank> banks, TextWriter output) => output.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartArray("banks");
        foreach (Bank bank in banks) Write(bank.Id, BlindScore.Of(bank, BlindText.Sittings), json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(string id, BlindScore score, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumber("sittings", score.Sittings);
        json.WriteNumber("questions", score.Questions);
        json.WriteNumber("others", score.Others);
        Share("guessing", score.Chance);
        json.WriteStartArray("cues");
        foreach (CueScore cue in score.Cues)
        {
            json.WriteStartObject();
            json.WriteString("cue", cue.Name);
            Share("share", cue.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Share("together", score.Together);
        json.WriteEndObject();

        void Share(string name, double? share)
        {
            if (share is { } known) json.WriteNumber(name, known);
            else json.WriteNull(name);
        }
    }
}
