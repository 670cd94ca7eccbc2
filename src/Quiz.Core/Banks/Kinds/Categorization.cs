using Quiz.Core.Banks.Yaml;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Banks.Kinds;

/// <summary>Items to sort into groups; some may fit none.</summary>
internal static class Categorization
{
    private const int Least = 2;

    public static Kind Kind { get; } = new("categorization", Read);

    private static PairQuestion Read(QuestionDraft frame)
    {
        Listed groupNames = new("group", frame.Draft), itemNames = new("item", frame.Draft);
        var groups = new List<PairRight>();
        var items = new List<PairLeft>();
        var evidence = new List<EvidenceEntry>();
        foreach (Fields fields in frame.Fields.Mappings("groups", Least, TextEntry.Most))
        {
            string? name = fields.Prose("name", required: true);
            TextNode? id = fields.Text("id");
            string group = name is null ? "" : groupNames.Add(name, fields.ValueSpan("name"), id);
            foreach (TextEntry entry in TextEntry.Read(fields, "items", frame.Draft, least: 1)) Add(entry, [group]);
            fields.Close();
            if (name is not null) groups.Add(new PairRight(group, name));
        }

        List<TextEntry> decoys = TextEntry.Read(frame.Fields, "decoys", frame.Draft);
        HashSet<TextEntry> real = [.. decoys.Where(d => itemNames.IsDecoyReal(d.Text, d.At))];
        foreach (TextEntry entry in decoys.Where(d => !real.Contains(d))) Add(entry, []);
        return frame.Pair(PairSense.Groups, items.ToItems(), groups.ToItems(), evidence);

        void Add(TextEntry entry, Items<string> rights)
        {
            TextNode? id = entry.Id;
            string? rationale = entry.Fields?.Prose("rationale");
            if (entry.Fields is { } fields) evidence.AddRange(EvidenceReader.Entries(fields, frame.Draft));
            entry.Fields?.Close();
            if (entry.Text.Length > 0)
                items.Add(new PairLeft(itemNames.Add(entry.Text, entry.At, id), entry.Text, rights, rationale));
        }
    }
}
