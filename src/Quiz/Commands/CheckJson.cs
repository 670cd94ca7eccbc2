using System.Text;
using System.Text.Json;
using Quiz.Core.Diagnostics;

namespace Quiz.Commands;

/// <summary>Writes what a check found as one JSON document.</summary>
internal static class CheckJson
{
    private const int SchemaVersion = 1;

    public static void Write(CheckedBanks checks, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            Write(checks, json);
        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Write(CheckedBanks checks, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteNumber("errors", checks.Errors);
        json.WriteNumber("warnings", checks.Warnings);
        json.WriteStartArray("banks");
        foreach (CheckedBank bank in checks.Banks)
        {
            json.WriteStartObject();
            json.WriteString("path", bank.Path);
            json.WriteString("id", bank.Bank?.Id);
            if (bank.Bank is { } read)
            {
                json.WriteNumber("questions", read.Questions.Count);
                json.WriteNumber("derived", read.Derived.Count);
            }
            else
            {
                json.WriteNull("questions");
                json.WriteNull("derived");
            }

            json.WriteStartArray("faults");
            foreach (Diagnostic fault in bank.Faults) Write(fault, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Diagnostic fault, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", fault.Code);
        json.WriteString("rule", fault.Rule);
        json.WriteString("severity", fault.Severity == Severity.Error ? "error" : "warning");
        json.WriteNumber("line", fault.Span.Line);
        json.WriteNumber("column", fault.Span.Column);
        json.WriteNumber("endLine", fault.Span.EndLine);
        json.WriteNumber("endColumn", fault.Span.EndColumn);
        json.WriteString("message", fault.Message);
        json.WriteEndObject();
    }
}
