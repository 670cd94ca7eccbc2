using System.Text.Json;
using System.Text.Json.Serialization;
using Quiz.Core.Evidence;

namespace Quiz.Core.Questions;

/// <summary>
/// Questions complete in JSON, and back: as they were asked, whatever would be made of the bank's tables by now.
/// </summary>
/// <remarks>Typed answers are of no derived question, so that questions with gaps are not among them.</remarks>
internal static class QuestionJson
{
    public static void Write(Items<Question> questions, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Question question in questions)
            JsonSerializer.Serialize(json, question, QuestionJsonContext.Default.Question);
        json.WriteEndArray();
    }

    /// <exception cref="JsonException">The value is no list of questions.</exception>
    public static Items<Question> Read(JsonElement json) => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select(q => Known(() => q.Deserialize(QuestionJsonContext.Default.Question))).ToItems()
        : throw new JsonException("An array of questions was expected.");

    /// <exception cref="JsonException">The reader does not stand at a list of questions.</exception>
    public static Items<Question> Read(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(document.RootElement);
    }

    /// <summary>A shape that is not named is no support that is lacking, but a fault of the file.</summary>
    private static Question Known(Func<Question?> read)
    {
        try
        {
            return read() ?? throw new JsonException("A question is an object, not null.");
        }
        catch (NotSupportedException e)
        {
            throw new JsonException("A question has no shape.", e);
        }
    }
}

/// <summary>Reads and writes a list of questions as an array.</summary>
internal sealed class QuestionsConverter : JsonConverter<Items<Question>>
{
    public override Items<Question> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuestionJson.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Items<Question> value, JsonSerializerOptions options) =>
        QuestionJson.Write(value, writer);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    Converters = [
        typeof(ItemsConverter<string>),
        typeof(ItemsConverter<Option>),
        typeof(ItemsConverter<Place>),
        typeof(ItemsConverter<EvidenceEntry>),
        typeof(ItemsConverter<Point>),
        typeof(ItemsConverter<PairLeft>),
        typeof(ItemsConverter<PairRight>),
    ])]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Option))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(EvidenceEntry))]
[JsonSerializable(typeof(Point))]
[JsonSerializable(typeof(PairLeft))]
[JsonSerializable(typeof(PairRight))]
internal sealed partial class QuestionJsonContext : JsonSerializerContext;
