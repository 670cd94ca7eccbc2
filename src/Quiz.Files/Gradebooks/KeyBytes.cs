using System.Buffers;
using System.Text.Json;
using Quiz.Core.Classroom;
using Quiz.Core.Prose;

namespace Quiz.Files.Gradebooks;

/// <summary>A key as the bytes of its file.</summary>
public static class KeyBytes
{
    public static ReadOnlyMemory<byte> Of(KeyFile key)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Document)) KeyJson.Write(key, json);
        return bytes.WrittenMemory;
    }
}
