using System.Text;
using System.Text.Json;
using Quiz.Core.Prose;

namespace Quiz.Files.Formats;

/// <summary>A JSON document as a command's result.</summary>
public static class JsonOutput
{
    /// <param name="write">Writes the one value.</param>
    public static void WriteJson(this TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Document)) write(json);
        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
