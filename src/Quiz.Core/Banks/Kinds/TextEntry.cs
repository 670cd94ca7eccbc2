using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Kinds;

/// <summary>An entry of a list: a text, or a mapping with <c>text:</c> and more.</summary>
/// <param name="Text">Empty where it could not be read, which is then reported.</param>
/// <param name="Fields">Null where the entry is a mere text; else closed by whoever asks for more of it.</param>
internal sealed record TextEntry(string Text, SourceSpan At, Fields? Fields)
{
    /// <summary>So many entries a list may have: each is compared with others.</summary>
    public const int Most = 200;

    public TextNode? Id => Fields?.Text("id");

    /// <param name="least">So many it has to have; none where the list may be missing.</param>
    public static List<TextEntry> Read(Fields parent, string key, Draft draft, int least = 0)
    {
        var entries = new List<TextEntry>();
        parent.CheckCount(key, least, Most);
        foreach (Node node in parent.Entries(key, required: least > 0).Take(Most))
        {
            if (node is MappingNode map)
            {
                var fields = new Fields(map, draft.Report);
                entries.Add(new TextEntry(
                    fields.Prose("text", required: true) ?? "", fields.ValueSpan("text"), fields));
            }
            else if (parent.Prose(node, key) is { } text)
            {
                entries.Add(new TextEntry(text, node.Span, null));
            }
        }

        return entries;
    }
}
