using System.Text.Json;
using System.Text.Json.Serialization;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>Events as JSON, and back: one line each, the same in every file that keeps them.</summary>
public static class EventJson
{
    public static string Write(SessionEvent happened) =>
        JsonSerializer.Serialize(happened, EventJsonContext.Default.SessionEvent);

    /// <summary>Reads an event from JSON in UTF-8; what else the object has is passed over.</summary>
    /// <exception cref="JsonException">The text is not an event.</exception>
    public static SessionEvent Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, EventJsonContext.Default.SessionEvent)
            ?? throw new JsonException("An event is an object, not null.");

    /// <exception cref="JsonException">The text is not an event.</exception>
    public static SessionEvent Read(string json) =>
        JsonSerializer.Deserialize(json, EventJsonContext.Default.SessionEvent)
            ?? throw new JsonException("An event is an object, not null.");

    /// <summary>An answer alone, as events have it.</summary>
    public static string WriteAnswer(Answer answer) =>
        JsonSerializer.Serialize(answer, EventJsonContext.Default.Answer);

    /// <exception cref="JsonException">The text is not an answer.</exception>
    public static Answer ReadAnswer(string json) =>
        JsonSerializer.Deserialize(json, EventJsonContext.Default.Answer)
            ?? throw new JsonException("An answer is an object, not null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [
        typeof(ItemsConverter<string>),
        typeof(ItemsConverter<int>),
        typeof(ItemsConverter<ShownOption>),
        typeof(ItemsConverter<Pairing>),
        typeof(ItemsConverter<Point>),
        typeof(ItemsConverter<Hands>),
        typeof(QuestionsConverter),
    ])]
[JsonSerializable(typeof(SessionEvent))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Pairing))]
[JsonSerializable(typeof(ShownOption))]
[JsonSerializable(typeof(Point))]
[JsonSerializable(typeof(Hands))]
internal sealed partial class EventJsonContext : JsonSerializerContext;
