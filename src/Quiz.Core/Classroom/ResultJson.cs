using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;
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
                if (head.With is { } with) json.WriteText("with", with);
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
            (int? number, DateTimeOffset? at, string? before, int? step) = Frame(line);
            SessionEvent happened = step is { } from ? Step(line, from) : EventJson.Read(line);
            if (happened is AnswerGiven { Seconds: var seconds } && !double.IsFinite(seconds))
                throw new FormatException();
            return new ResultLine(
                number ?? throw Lacks("n"), at ?? throw Lacks("at"), before ?? throw Lacks("before"), happened);
        }
        catch (Exception e) when (JsonDamage.Is(e))
        {
            throw new MalformedFileException("It is no whole line of a result.");
        }
    }

    /// <summary>What the first line says beside its step.</summary>
    /// <exception cref="MalformedFileException">It is no first line, or one of a newer program.</exception>
    public static ResultHead ReadHead(ReadOnlyMemory<byte> line) =>
        JsonFields.Read(line, "line of a result", head => head.Whole("quizresult") switch
        {
            ResultHead.Format => new ResultHead(
                head.Text("pack"),
                head.Text("student"),
                head.Whole("attempt") ?? 1,
                Guid.TryParseExact(head.Text("id"), "D", out Guid id)
                    ? id
                    : throw new MalformedFileException("The attempt's id is damaged."),
                head.TextOrNull("with")),
            > ResultHead.Format =>
                throw new MalformedFileException("It was written by a newer version of Quiz: install that version."),
            _ => throw new MalformedFileException("It does not begin like a result."),
        });

    /// <summary>
    /// What is around the step, at the top level of the line, and where the step's own part begins, if all of it is in
    /// one piece.
    /// </summary>
    private static (int? Number, DateTimeOffset? At, string? Before, int? Step) Frame(ReadOnlySpan<byte> line)
    {
        (int? Number, DateTimeOffset? At, string? Before, int? Step) frame = default;
        bool isAllAround = true;
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new FormatException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNumber = reader.ValueTextEquals("n"u8), isTime =
                reader.ValueTextEquals("at"u8), isHash = reader.ValueTextEquals("before"u8);
            if (isAllAround && reader.ValueTextEquals("kind"u8)) frame.Step = (int)reader.TokenStartIndex;
            isAllAround &= isNumber || isTime || IsOfHead(reader);
            reader.Read();
            if (isNumber) frame.Number = reader.GetInt32();
            else if (isTime) frame.At = reader.GetDateTimeOffset();
            else if (isHash) frame.Before = reader.GetString();
            else reader.Skip();
        }

        return frame;
    }

    private static bool IsOfHead(in Utf8JsonReader reader) =>
        reader.ValueTextEquals("quizresult"u8) || reader.ValueTextEquals("pack"u8)
            || reader.ValueTextEquals("student"u8) || reader.ValueTextEquals("attempt"u8)
            || reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("with"u8);

    /// <summary>
    /// The step alone, its kind first: an object whose kind comes later is looked through twice, and a class has half a
    /// million lines.
    /// </summary>
    private static SessionEvent Step(ReadOnlySpan<byte> line, int from)
    {
        int length = line.Length - from + 1;
        Span<byte> step = length <= 1024 ? stackalloc byte[length] : new byte[length];
        step[0] = (byte)'{';
        line[from..].CopyTo(step[1..]);
        return EventJson.Read(step);
    }

    private static FormatException Lacks(string name) => new(name);
}
