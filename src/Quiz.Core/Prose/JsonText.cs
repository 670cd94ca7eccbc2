using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quiz.Core.Prose;

/// <summary>
/// JSON that people can read as well: letters and signs as they are, and only what would steer a terminal or reorder a
/// line escaped.
/// </summary>
public static class JsonText
{
    private static readonly SearchValues<char> Reordering =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>How such JSON is written on one line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How such JSON is written as a document.</summary>
    public static JsonWriterOptions Document { get; } = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a text, or null, under a name.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteTextValue(text);
    }

    /// <summary>Writes a list of texts under a name.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteTextValue(text);
        json.WriteEndArray();
    }

    /// <summary>An array of objects.</summary>
    /// <param name="write">Writes what is in one of them.</param>
    public static void WriteAll<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTextValue(this Utf8JsonWriter json, string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Reordering)) json.WriteStringValue(text);
        else json.WriteRawValue(Escaped(text));
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (char c in JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text))
        {
            if (Reordering.Contains(c))
                escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else escaped.Append(c);
        }

        return escaped.Append('"').ToString();
    }
}
