using System.Text;
using System.Text.Json;
using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Classroom;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Wording;

namespace Quiz.Files.Html.TestPages;

/// <summary>What the script of a page knows of its test: the pack, and what only the program works out.</summary>
internal static class TestPageData
{
    /// <param name="pack">As it was read from its file, so that it has the hash of that.</param>
    /// <param name="file">The pack's file.</param>
    public static string Of(Pack pack, ReadOnlyMemory<byte> file)
    {
        using var bytes = new MemoryStream();
        using var document = JsonDocument.Parse(file);
        using (var json = new Utf8JsonWriter(bytes, JsonText.OneLine))
        {
            json.WriteStartObject();
            json.WriteString("hash", pack.Test.ContentHash);
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                json.WritePropertyName(property.Name);
                if (property.NameEquals("passages")) WriteEach(property.Value, pack.Test.Passages, Sentences);
                else if (property.NameEquals("questions")) WriteEach(property.Value, pack.Test.Questions, How);
                else property.Value.WriteTo(json);
            }

            json.WriteEndObject();

            // Its objects with more in them: the pack was read from this very file.
            void WriteEach<T>(JsonElement values, Items<T> read, Action<Utf8JsonWriter, T> more)
            {
                json.WriteStartArray();
                foreach ((JsonElement value, T of) in values.EnumerateArray().Zip(read))
                {
                    json.WriteStartObject();
                    foreach (JsonProperty property in value.EnumerateObject()) property.WriteTo(json);
                    more(json, of);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Where the sentences of a passage begin and end, in UTF-16.</summary>
    private static void Sentences(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartArray("sentences");
        foreach (TextRange range in passage.Sentences)
        {
            json.WriteStartArray();
            json.WriteNumberValue(range.Start);
            json.WriteNumberValue(range.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void How(Utf8JsonWriter json, Question question)
    {
        if (HowToAnswer.Of(question) is { } how) json.WriteText("how", how.Trim());
    }
}
