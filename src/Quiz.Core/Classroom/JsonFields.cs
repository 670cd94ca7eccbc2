using System.Globalization;
using System.Text.Json;
using Quiz.Core.Exchange;

namespace Quiz.Core.Classroom;

/// <summary>
/// Reads what an object of a pack or a key file holds; what is missing or of another kind is told in a sentence.
/// </summary>
/// <param name="what">What the object is: "the pack", "a question".</param>
internal readonly struct JsonFields(JsonElement element, string what)
{
    /// <summary>Reads a document whose root is an object.</summary>
    /// <exception cref="MalformedFileException">It is no JSON, or <paramref name="read"/> finds a fault.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> json, string what, Func<JsonFields, T> read)
    {
        try
        {
            ReadOnlyMemory<byte> bytes = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
            using var document = JsonDocument.Parse(bytes);
            return read(Of(document.RootElement, what));
        }
        catch (JsonException e)
        {
            throw new MalformedFileException(string.Create(
                CultureInfo.InvariantCulture,
                $"It is damaged or no {what} at all: it goes wrong in line {e.LineNumber + 1}."));
        }
        catch (Exception e) when (e is not MalformedFileException && JsonDamage.Is(e))
        {
            throw new MalformedFileException(JsonDamage.Sentence);
        }
    }

    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    public string? TextOrNull(string name) => Find(name, JsonValueKind.String)?.GetString();

    public bool Flag(string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw Odd(name),
    };

    public int? Whole(string name) => Find(name, JsonValueKind.Number) is not { } value ? null
        : value.TryGetInt32(out int number) ? number
        : throw Odd(name);

    public double? Number(string name) => Find(name, JsonValueKind.Number) is not { } value ? null
        : value.TryGetDouble(out double number) && double.IsFinite(number) ? number
        : throw Odd(name);

    public DateTimeOffset? Time(string name) => TextOrNull(name) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind,
            out DateTimeOffset time) ? time : throw Odd(name);

    /// <summary>The value of a word; the default if it is missing.</summary>
    public T Word<T>(string name, T otherwise) where T : struct, Enum => TextOrNull(name) is not { } word ? otherwise
        : Enum.TryParse(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out T value)
            && Enum.IsDefined(value) ? value : throw Odd(name);

    public Items<string> Texts(string name)
    {
        MalformedFileException odd = Odd(name); // a struct is not captured
        // a string is one
        return Array(name).Select(v => v.ValueKind == JsonValueKind.String ? v.GetString()! : throw odd).ToItems();
    }

    /// <summary>The objects in an array; none if it is missing.</summary>
    /// <param name="one">What each is.</param>
    public Items<T> Each<T>(string name, string one, Func<JsonFields, T> read) =>
        Array(name).Select(v => read(Of(v, one))).ToItems();

    /// <summary>What a reader of its own makes of an array; the default if it is missing.</summary>
    public T? Read<T>(string name, Func<JsonElement, T> read) =>
        Find(name, JsonValueKind.Array) is { } value ? read(value) : default;

    public JsonFields? Object(string name) =>
        Find(name, JsonValueKind.Object) is { } value ? new JsonFields(value, name) : null;

    private static JsonFields Of(JsonElement element, string what) =>
        element.ValueKind == JsonValueKind.Object
            ? new JsonFields(element, what)
            : throw new MalformedFileException($"Something else stands where {what} should be.");

    private JsonElement[] Array(string name) =>
        Find(name, JsonValueKind.Array) is { } value ? [.. value.EnumerateArray()] : [];

    private JsonElement? Find(string name, JsonValueKind kind)
    {
        if (!element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == kind ? value : throw Odd(name);
    }

    private MalformedFileException Missing(string name) => new($"\"{name}\" is missing in {what}.");

    private MalformedFileException Odd(string name) => new($"\"{name}\" has no sensible value in {what}.");
}
