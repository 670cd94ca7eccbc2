using System.Reflection;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Diagnostics;

/// <summary>Every problem of the catalogue, told about made-up things.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Diagnostic> Entries { get; } =
    [
        .. typeof(Problem).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType == typeof(Diagnostic))
            .Select(m => (Diagnostic)m.Invoke(null, [.. m.GetParameters().Select(Argument)])!) // no method gives null
            .OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    private static object Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(SourceSpan) => SourceSpan.Start,
        var t when t == typeof(string) => parameter.Name switch
        {
            "code" => "202E",
            "what" => "question",
            "thing" => "item",
            "number" => "[2]",
            "id" => "why-ration",
            "key" => "prompt",
            "found" => "a list",
            "expected" => "a text",
            "range" => "from 1 to 11",
            "path" => "other.yaml",
            "passage" => "supply",
            "escape" => "\\q",
            _ => "…",
        },
        var t when t == typeof(int) => parameter.Name switch
        {
            "megabytes" => 16,
            "value" => 0xE9,
            "line" => 41,
            "most" => 200,
            _ => 2,
        },
        var t when t == typeof(char) => '…',
        var t when t == typeof(bool) => true,
        _ => new[] { "…" },
    };
}
