using Quiz.Core.Banks.Yaml;
using Quiz.Core.Diagnostics;
using Quiz.Core.Evidence;

namespace Quiz.Core.Banks;

/// <summary>
/// Where the parts of a bank stand in its file: a rule finds a fault in a value and reports it at its source.
/// </summary>
internal sealed class Origins
{
    private readonly Dictionary<object, MappingNode> _maps = new(ReferenceEqualityComparer.Instance);

    public T Set<T>(T part, MappingNode map) where T : class
    {
        _maps[part] = map;
        return part;
    }

    /// <summary>The mapping that a part was read from; null for what the program made up itself.</summary>
    public MappingNode? Of(object part) => _maps.GetValueOrDefault(part);

    /// <summary>Where a part begins.</summary>
    public SourceSpan Span(object part) =>
        Of(part) is { } map ? (map.Pairs is [var first, ..] ? first.Key.Span : map.Span) : SourceSpan.Start;

    /// <summary>Where the value of one of a part's fields stands, or else the part.</summary>
    public SourceSpan Span(object part, string key) => Of(part)?.Find(key)?.Span ?? Span(part);

    /// <summary>
    /// Whether a part's evidence was read in full, so that something may be said about what it lacks.
    /// </summary>
    public bool HasWholeEvidence(object part, Items<EvidenceEntry> evidence) =>
        Of(part) is { IsCutOff: false } map && map.Find("evidence") is ListNode list
            && list.Items.Count == evidence.Count;

    /// <summary>Whether a part of the file has no such field, and none that a syntax fault may have hidden.</summary>
    public bool Lacks(object part, string key) => Of(part) is { IsCutOff: false } map && map.Find(key) is null;

    /// <summary>The same for the field and those of the mappings inside it.</summary>
    public bool LacksAnywhere(object part, string key) => Of(part) is { } map && !Mentions(map, key);

    private static bool Mentions(Node node, string key) => node switch
    {
        MappingNode map => map.IsCutOff || map.Find(key) is not null || map.Pairs.Exists(p => Mentions(p.Value, key)),
        ListNode list => list.IsCutOff || list.Items.Exists(i => Mentions(i, key)),
        _ => false,
    };
}
