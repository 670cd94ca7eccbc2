using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Readers;

/// <summary>
/// Reads what the passages are made from: <c>source:</c> of the bank and <c>original:</c> of a passage.
/// </summary>
internal static class SourceReader
{
    private const int MostParagraphs = 10_000;

    public static Source? Read(Fields bank, Draft draft)
    {
        if (bank.Mapping("source") is not { } map) return null;
        var fields = new Fields(map, draft.Report);
        var source = new Source(fields.Prose("about"), fields.Whole("paragraphs", 1, MostParagraphs));
        fields.Close();
        return source;
    }

    /// <summary>
    /// The paragraph that a passage retells: its number, or a mapping with its number and fingerprint.
    /// </summary>
    public static Original? Original(Fields passage, Draft draft)
    {
        const string Key = "original";
        if (passage.Any(Key) is not MappingNode map)
            return passage.Whole(Key, 1, MostParagraphs) is { } number ? new Original(number, null) : null;

        var fields = new Fields(map, draft.Report);
        int? paragraph = fields.Whole("paragraph", 1, MostParagraphs, required: true);
        TextNode? sha256 = fields.Text("sha256");
        fields.Close();
        if (sha256 is not null && !IsSha256(sha256.Value))
            draft.Report.Add(Problem.BadFingerprint(sha256.Span, sha256.Value));
        return paragraph is null ? null : new Original(paragraph.Value, sha256?.Value);
    }

    private static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
