using System.Buffers;
using System.Text;
using System.Text.Json;
using Quiz.Core.Exchange;
using Quiz.Core.Prose;

namespace Quiz.Files.Exchange;

/// <summary>Results as JSON Lines.</summary>
public sealed class JsonResults : IResults
{
    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    public JsonResults(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_line, JsonText.OneLine);
    }

    public void Write(Graded graded)
    {
        _line.ResetWrittenCount();
        _json.Reset();
        GradedJson.Write(graded, _json);
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_line.WrittenSpan));
        _output.Write('\n');
    }

    public void Dispose() => _json.Dispose();
}
