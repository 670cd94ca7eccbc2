using System.Text;
using System.Text.Json;

namespace Quiz.Core.Exchange;

/// <summary>Reads answers written as JSON.</summary>
public static class JsonLine
{
    private const string Example = """{"learner": "S017", "question": "why-ration", "answer": "…"}""";

    /// <summary>A line of JSON Lines. Keys that no answer has are passed over.</summary>
    /// <param name="line">The line in sound UTF-8, without its end.</param>
    /// <exception cref="MalformedLineException">The line cannot be understood.</exception>
    public static GivenLine Read(ReadOnlyMemory<byte> line) => Parse(line, root =>
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new MalformedLineException($"A line is one object, such as {Example}.");
        var values = new Given?[GivenLine.Keys.Count];
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (IndexOf(property) is not (>= 0 and var key)) continue;
            if (values[key] is not null)
                throw new MalformedLineException($"The key \"{GivenLine.Keys[key]}\" is there twice.");
            values[key] = Of(property.Value);
        }

        return GivenLine.Of(values);
    });

    /// <summary>A single value, such as a list in the cell of a table.</summary>
    /// <exception cref="MalformedLineException">The text is no JSON.</exception>
    public static Given Value(string json) => Parse(Encoding.UTF8.GetBytes(json), Of);

    private static T Parse<T>(ReadOnlyMemory<byte> json, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new MalformedLineException(FormattableString.Invariant(
                $"This is not JSON: it goes wrong at column {Column(json.Span, e)}. A line is one whole object."));
        }
        catch (Exception e) when (e is not MalformedLineException && JsonDamage.Is(e))
        {
            throw new MalformedLineException("A text has half a character: \\uD800 to \\uDFFF come in pairs.");
        }
    }

    private static int IndexOf(JsonProperty property)
    {
        for (int i = 0; i < GivenLine.Keys.Count; i++)
        {
            if (property.NameEquals(GivenLine.Keys[i])) return i;
        }

        return -1;
    }

    private static Given Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => new Given.Nothing(),
        JsonValueKind.String => new Given.Text(value.GetString()!), // a string is one
        JsonValueKind.Array => new Given.List(value.EnumerateArray().Select(Of).ToItems()),
        JsonValueKind.Object => new Given.Odd(),
        _ => new Given.Text(value.GetRawText()),
    };

    /// <summary>Where it goes wrong, in characters from 1.</summary>
    private static int Column(ReadOnlySpan<byte> json, JsonException e)
    {
        int bytes = (int)Math.Clamp(e.BytePositionInLine ?? 0, 0, json.Length), column = 1;
        foreach (byte b in json[..bytes]) column += (b & 0xC0) == 0x80 ? 0 : 1;
        return column;
    }
}
