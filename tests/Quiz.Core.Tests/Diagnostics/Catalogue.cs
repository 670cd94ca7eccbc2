using System.Reflection;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Tests.Diagnostics;

/// <summary>Every problem of the catalogue, told about the names of its parameters.</summary>
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
            "code" => "001B",
            "written" => "…",
            _ => parameter.Name ?? "",
        },
        var t when t == typeof(int) => 2,
        var t when t == typeof(char) => '…',
        var t when t == typeof(bool) => true,
        _ => new[] { "…" },
    };
}
