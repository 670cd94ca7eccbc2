using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Quiz.Core;

/// <summary>Reads and writes <see cref="Items{T}"/> as an array.</summary>
internal sealed class ItemsConverter<T> : JsonConverter<Items<T>>
{
    public override Items<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("An array was expected.");
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var values = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(JsonSerializer.Deserialize(ref reader, element)
                ?? throw new JsonException("A null stands in an array."));
        }

        return values.ToItems();
    }

    public override void Write(Utf8JsonWriter writer, Items<T> value, JsonSerializerOptions options)
    {
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value) JsonSerializer.Serialize(writer, item, element);
        writer.WriteEndArray();
    }
}
