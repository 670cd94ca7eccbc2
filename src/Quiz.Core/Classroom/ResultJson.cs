using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>The lines of a result as JSON: number, time, step, and the hash of the line before.</summary>
public static class ResultJson
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    /// <summary>A line without its end, in UTF-8.</summary>
    /// <param name="head">In the first line.</param>
    public static byte[] Write(ResultLine line, ResultHead? head = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.OneLine))
        {
            json.WriteStartObject();
            json.WriteNumber("n", line.Number);
            json.WriteString("at", line.At.ToString(Instant, CultureInfo.InvariantCulture));
            if (head is not null)
            {
                json.WriteNumber("quizresult", ResultHead.Format);
                json.WriteText("pack", head.Pack);
                json.WriteText("student", head.Student);
                json.WriteNumber("attempt", head.Attempt);
                json.WriteString("id", head.Id);
            }

            using var step = JsonDocument.Parse(EventJson.Write(line.Event));
            foreach (JsonProperty property in step.RootElement.EnumerateObject()) property.WriteTo(json);
            json.WriteString("before", line.Before);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <exception cref="MalformedFileException">The line cannot be understood.</exception>
    public static ResultLine Read(ReadOnlySpan<byte> line)
    {
        try
        {
            (int? number, DateTimeOffset? at, string? before) = Frame(line);
            return new ResultLine(number ?? throw Lacks("n"), at ?? throw Lacks("at"), before ?? throw Lacks("before"), EventJson.Read(line));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or NotSupportedException)
        {
            throw new MalformedFileException("It is no whole line of a result.");
        }
    }

    /// <summary>What the first line says beside its step.</summary>
    /// <exception cref="MalformedFileException">It is no first line, or one of a newer program.</exception>
    public static ResultHead ReadHead(ReadOnlyMemory<byte> line) => JsonFields.Read(line, "line of a result", head => head.Whole("quizresult") switch
    {
        ResultHead.Format => new ResultHead(
            head.Text("pack"),
            head.Text("student"),
            head.Whole("attempt") ?? 1,
            Guid.TryParseExact(head.Text("id"), "D", out Guid id) ? id : throw new MalformedFileException("The attempt's id is damaged.")),
        > ResultHead.Format => throw new MalformedFileException("It was written by a newer version of Quiz: install that version."),
        _ => throw new MalformedFileException("It does not begin like a result."),
    });

    /// <summary>What is around the step, at the top level of the line.</summary>
    private static (int? Number, DateTimeOffset? At, string? Before) Frame(ReadOnlySpan<byte> line)
    {
        (int? Number, DateTimeOffset? At, string? Before) frame = default;
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new FormatException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNumber = reader.ValueTextEquals("n"u8), isTime = reader.ValueTextEquals("at"u8), isHash = reader.ValueTextEquals("before"u8);
            reader.Read();
            if (isNumber) frame.Number = reader.GetInt32();
            else if (isTime) frame.At = DateTimeOffset.ParseExact(reader.GetString() ?? "", Instant, CultureInfo.InvariantCulture);
            else if (isHash) frame.Before = reader.GetString();
            else reader.Skip();
        }

        return frame;
    }

    private static FormatException Lacks(string name) => new(name);
}
