using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Files.Storage;

namespace Quiz.Files.Exchange;

/// <summary>A piece of a history as a line of JSON.</summary>
public static class HistoryLine
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    private const string Expected = "A line is an event with id, session, number, at, learner, bank, bankHash and "
        + "event, or a bank with bankHash and bankText.";

    public static void Write(HistoryPiece piece, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        switch (piece)
        {
            case HistoryPiece.Event happened:
                json.WriteNumber("version", happened.Version);
                json.WriteString("id", happened.Id);
                json.WriteText("session", happened.Session);
                json.WriteNumber("number", happened.Number);
                json.WriteString("at", happened.At.ToString(Time, CultureInfo.InvariantCulture));
                json.WriteText("learner", happened.Learner);
                json.WriteText("bank", happened.Bank);
                json.WriteText("bankHash", happened.BankHash);
                json.WritePropertyName("event");
                // as people read it
                using (var document = JsonDocument.Parse(happened.Json)) Write(document.RootElement, json);
                break;
            case HistoryPiece.BankText text:
                json.WriteNumber("version", Entry.CurrentVersion);
                json.WriteText("bankHash", text.Hash);
                json.WriteText("bankText", Encoding.UTF8.GetString(text.Bytes.Span));
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>The piece on a line; null where only a newer version of this program can read it.</summary>
    /// <param name="line">The line in sound UTF-8, without its end.</param>
    /// <exception cref="MalformedLineException">The line cannot be understood.</exception>
    public static HistoryPiece? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new MalformedLineException(Expected);
            if (Number(root, "version") > Entry.CurrentVersion) return null;
            return root.TryGetProperty("bankText", out _) ? BankText(root) : Event(root);
        }
        catch (JsonException)
        {
            throw new MalformedLineException("This is not JSON, or not all of a line.");
        }
        catch (Exception e) when (e is not MalformedLineException && JsonDamage.Is(e))
        {
            throw new MalformedLineException("A text has half a character: \\uD800 to \\uDFFF come in pairs.");
        }
    }

    private static HistoryPiece.BankText BankText(JsonElement root)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text(root, "bankText"));
        string hash = Text(root, "bankHash");
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash
            ? new HistoryPiece.BankText(hash, bytes)
            : throw new MalformedLineException("The bank's text is not the one that bankHash names.");
    }

    private static HistoryPiece.Event Event(JsonElement root) => new(
        Guid.TryParseExact(Text(root, "id"), "D", out Guid id)
            ? id
            : throw new MalformedLineException("The id is no UUID."),
        Number(root, "version"),
        Text(root, "session") is { Length: > 0 } session ? session : throw new MalformedLineException(Expected),
        Number(root, "number"),
        DateTimeOffset.TryParseExact(
            Text(root, "at"), Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset at)
            ? at
            : throw new MalformedLineException("\"at\" is no time such as 2026-03-01T12:00:00.000+01:00."),
        Text(root, "learner"),
        Text(root, "bank"),
        Text(root, "bankHash"),
        Happened(root));

    private static string Happened(JsonElement root)
    {
        if (!root.TryGetProperty("event", out JsonElement happened) || happened.ValueKind != JsonValueKind.Object)
            throw new MalformedLineException(Expected);
        string json = happened.GetRawText();
        try
        {
            EventJson.Read(json);
            if (json.Contains('\\', StringComparison.Ordinal)) WriteNowhere(happened);
            return json;
        }
        catch (Exception e) when (JsonDamage.Is(e))
        {
            throw new MalformedLineException(
                "The event is none that this version of Quiz knows, or parts of it are missing.");
        }
    }

    /// <summary>What cannot be written again has half a character somewhere.</summary>
    private static void WriteNowhere(JsonElement value)
    {
        using var nowhere = new Utf8JsonWriter(Stream.Null);
        Write(value, nowhere);
    }

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()! // a string is one
            : throw new MalformedLineException(Expected);

    private static int Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out int number) && number >= 1
            ? number
            : throw new MalformedLineException($"\"{name}\" is no whole number from 1 on.");

    private static void Write(JsonElement value, Utf8JsonWriter json)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    Write(property.Value, json);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray()) Write(item, json);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteTextValue(value.GetString());
                break;
            default:
                json.WriteRawValue(value.GetRawText());
                break;
        }
    }
}
