using System.Text;
using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Classroom;
using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Decisions;
using Quiz.Core.Classroom.Marking;
using Quiz.Core.Prose;
using Quiz.Files.Storage;

namespace Quiz.Files.Gradebooks;

/// <summary>Lists what was typed and is not accepted, what most have typed first.</summary>
public static class UnacceptedList
{
    private const int SchemaVersion = 1;

    /// <exception cref="StorageException">There is no key yet.</exception>
    public static void Write(Gradebook book, bool asJson, TextWriter output)
    {
        Items<UnacceptedText> texts = Of(book);
        if (asJson) WriteJson(texts, output);
        else
            foreach (UnacceptedText text in texts)
                output.WriteLine(
                    Visible.Of(
                        FormattableString.Invariant(
                            $"{text.Count} × {text.Question}{(text.Gap > 1 ? FormattableString.Invariant($", gap {text.Gap}") : "")}: {Quoted.Of(text.Text)}")));
    }

    private static Items<UnacceptedText> Of(Gradebook book)
    {
        InForce inForce = book.InForce();
        KeyFile key = book.Key(inForce) ?? throw new StorageException(Regrading.NoKey);
        CollectedClass collected = book.Class(inForce, key);
        Dictionary<string, Items<MarkedAnswer>> answers = book.Answers();
        return UnacceptedText.Of(inForce.RulesBy(key), collected.Students.Select(s => s.CountedFile)
            .OfType<CollectedFile>()
            .SelectMany(f => answers.GetValueOrDefault(f.Hash)));
    }

    private static void WriteJson(Items<UnacceptedText> texts, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Document))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteStartArray("texts");
            foreach (UnacceptedText text in texts)
            {
                json.WriteStartObject();
                json.WriteText("question", text.Question);
                json.WriteNumber("gap", text.Gap);
                json.WriteText("text", text.Text);
                json.WriteNumber("count", text.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
