using System.Globalization;
using System.Text;

namespace Quiz.Core.Tests.Banks;

/// <summary>Files made to break a reader, and the code that each must end in.</summary>
internal sealed record Hostile(string Name, string Code, Func<byte[]> Bytes)
{
    private const int Many = 100_000;

    public static IReadOnlyList<Hostile> All { get; } =
    [
        new("nothing at all", "QB107", () => []),
        new("50 MB of one text", "QB101", () => Utf8("a: " + new string('x', 50 * 1024 * 1024))),
        new("a byte that is not UTF-8", "QB102", () => [.. "title: caf"u8, 0xE9, .. "\n"u8]),
        new("UTF-8 cut in a character", "QB102", () => [.. "title: "u8, 0xE2, 0x82]),
        new("UTF-16 with its mark", "QB103", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("format: 1\n")]),
        new("UTF-16 without a mark", "QB103", () => Encoding.BigEndianUnicode.GetBytes("format: 1\n")),
        new("UTF-32", "QB103", () => Encoding.UTF32.GetBytes("format: 1\nid: wide\n")),
        new("a NUL", "QB104", () => Utf8("format: 1\nid: a\0b\n")),
        new("control characters everywhere", "QB199", () => Utf8(string.Concat(Enumerable.Repeat("\u001B[31m", Many)))),
        new("nested brackets", "QB109", () => Repeat("[")),
        new("nested braces", "QB109", () => Repeat("{")),
        new("nested lists on one line", "QB109", () => Repeat("- ")),
        new("nested keys on one line", "QB109", () => Repeat("? ")),
        new("nested mappings in brackets", "QB109", () => Repeat("[a: ")),
        new("nested blocks", "QB109",
            () => Utf8(string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n")))),
        new("alias bomb", "QB113", () => Utf8("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n")),
        new("a hundred thousand aliases", "QB199",
            () => Utf8("a: [" + string.Concat(Enumerable.Repeat("*x , ", Many)) + "]\n")),
        new("a million entries", "QB110", () => Repeat("- a\n", 1_200_000)),
        new("a hundred thousand keys", "QB199", () => Utf8("format: 1\n" + string.Concat(
            Enumerable.Range(0, Many).Select(i => "key" + i.ToString(CultureInfo.InvariantCulture) + ": x\n")))),
        new("one key a hundred thousand times", "QB199", () => Repeat("format: 1\n")),
        new("a hundred thousand patterns", "QB219", () => Utf8(
            "format: 1\nid: a\ntitle: a\nquestions:\n  - id: a\n    type: short-answer\n    prompt: a\n    accept:\n"
            + string.Concat(
                Enumerable.Range(0, Many).Select(i => "      - x" + i.ToString(CultureInfo.InvariantCulture) + "\n")))),
        new("a hundred thousand pairs", "QB219", () => Utf8(
            "format: 1\nid: a\ntitle: a\nquestions:\n  - id: a\n    type: matching\n    prompt: a\n    pairs:\n"
            + string.Concat(Enumerable.Range(0, Many)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"      - {{left: x{i}, right: y{i}}}\n"))))),
        new("a hundred thousand gaps", "QB199", () => Utf8(
            "format: 1\nid: a\ntitle: a\nquestions:\n  - id: a\n    type: cloze\n    prompt: a\n    gaps: [{accept: "
                + "[a]}]\n    text: \"😀"
            + string.Concat(Enumerable.Range(0, Many)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"[{i}]"))) + "\"\n")),
        new("twenty thousand names and as many answers", "QB203", () => Utf8(
            "format: 1\nid: a\npeople:\n" + string.Concat(Enumerable.Range(0, 20_000)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"  p{i}: {{name: Name {i}}}\n")))
            + "questions:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(
                CultureInfo.InvariantCulture,
                $"  - {{id: q{i}, type: short-answer, prompt: a, typos: few, accept: [Name {i}]}}\n"))))),
        new("a passage without end", "QB218", () => Utf8(
            "format: 1\nid: a\ntitle: a\npassages:\n  - id: a\n    text: \"" + new string('x', 10_000_000) + "\"\n")),
        new("a quote without end", "QB117", () => Utf8("a: \"" + new string('x', 10_000_000))),
        new("tabs only", "QB107", () => Repeat("\t")),
        new("dashes only", "QB201", () => Repeat("-")),
        new("colons", "QB119", () => Repeat(": ")),
        new("comments only", "QB107", () => Repeat("# x\n")),
        new("quotes only", "QB120", () => Repeat("\"\" ")),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Repeat(string part, int times = Many) => Utf8(string.Concat(Enumerable.Repeat(part, times)));
}
