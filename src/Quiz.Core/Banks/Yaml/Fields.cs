using System.Globalization;
using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>
/// The fields of one mapping: each is asked for by name, and what was never asked for is an unknown key.
/// </summary>
/// <remarks>Every method reports what is wrong with a field and then answers as if the field were absent.</remarks>
internal sealed class Fields
{
    private readonly Report _report;
    private readonly List<string> _asked = [];

    private static readonly WordTable<bool> YesOrNo = new(("true", true), ("false", false));

    public Fields(MappingNode map, Report report)
    {
        (Map, _report) = (map, report);
        foreach (Node odd in map.OddKeys) report.Add(Problem.OddKey(odd.Span, odd.Name));
        CheckDuplicates();
    }

    public MappingNode Map { get; }

    public SourceSpan Span => Map.Span;

    /// <summary>The place of a key, or of the mapping where the key is missing.</summary>
    public SourceSpan SpanOf(string key) =>
        Map.Pairs.Find(p => p.Key.Value == key) is { Key: { } name } ? name.Span : FirstKeySpan;

    /// <summary>The place of a key's value, or of the mapping where there is none.</summary>
    public SourceSpan ValueSpan(string key) => Map.Find(key)?.Span ?? Span;

    private SourceSpan FirstKeySpan => Map.Pairs is [var first, ..] ? first.Key.Span : Map.Span;

    public bool Has(string key) => Map.Find(key) is not null;

    /// <summary>Whether all of a list or mapping could be read: no syntax fault came before its end.</summary>
    public bool IsWhole(string key) => Map.Find(key) is ContainerNode container ? !container.IsCutOff : !Map.IsCutOff;

    /// <summary>Whether a list was read to its end, and none of its entries was left out as faulty.</summary>
    /// <param name="read">How many entries could be read.</param>
    public bool HasAll(string key, int read) =>
        Map.Find(key) is ListNode { IsCutOff: false } list && list.Items.Count == read;

    /// <summary>A field of whatever kind; null if absent or already reported.</summary>
    public Node? Any(string key, bool required = false)
    {
        if (!_asked.Contains(key)) _asked.Add(key);
        Node? value = Map.Find(key);
        if (value is null && required && !Map.IsCutOff)
        {
            bool isThere = Map.Pairs.Exists(p => p.Key.Value == key);
            _report.Add(isThere ? Problem.EmptyValue(SpanOf(key), key) : Problem.MissingKey(FirstKeySpan, key));
        }

        return value is FaultyNode ? null : value;
    }

    /// <summary>A short text: an id, a word.</summary>
    public TextNode? Text(string key, bool required = false) => As<TextNode>(Any(key, required), key, "a text");

    /// <summary>A text that people read, which must not be cut by what YAML takes for a comment.</summary>
    public string? Prose(string key, bool required = false) => Prose(Text(key, required), key);

    /// <summary>The same for an entry of a list, or the value of a key that the author chose.</summary>
    public string? Prose(Node? node, string key)
    {
        TextNode? text = As<TextNode>(node, key, "a text");
        if (text is { IsCutByComment: true }) _report.Add(Problem.CutByComment(text.Span, key));
        return text?.Value;
    }

    public MappingNode? Mapping(string key) => Mapping(Any(key), key);

    /// <summary>The same for the value of a key that the author chose.</summary>
    public MappingNode? Mapping(Node? node, string key) =>
        As<MappingNode>(node, key, "a mapping (\"key: value\" lines)");

    public ListNode? List(string key, bool required = false)
    {
        ListNode? list = As<ListNode>(Any(key, required), key, "a list (lines that begin with \"- \")");
        if (list is { Items: [], IsCutOff: false } && required) _report.Add(Problem.EmptyValue(SpanOf(key), key));
        return list;
    }

    /// <summary>The entries of a list; an empty one is reported and left out.</summary>
    public IEnumerable<Node> Entries(string key, bool required = false)
    {
        foreach (Node item in List(key, required)?.Items ?? [])
        {
            if (item is TextNode { Value.Length: 0 }) _report.Add(Problem.EmptyItem(item.Span, key));
            else if (item is not FaultyNode) yield return item;
        }
    }

    /// <summary>The texts of a list; what is no text is reported and left out.</summary>
    public IEnumerable<TextNode> Texts(string key, bool required = false) =>
        Entries(key, required).Select(e => As<TextNode>(e, key, "a list of texts")).OfType<TextNode>();

    /// <summary>The mappings of a list, each as its fields; what is no mapping is reported and left out.</summary>
    public IEnumerable<Fields> Mappings(string key, bool required = false) =>
        Entries(key, required).Select(e => As<MappingNode>(e, key, "a list of mappings"))
            .OfType<MappingNode>()
            .Select(m => new Fields(m, _report));

    /// <summary>The same for a list that has to have a number of them; what is more is left out.</summary>
    public IEnumerable<Fields> Mappings(string key, int least, int most)
    {
        CheckCount(key, least, most);
        return Mappings(key, required: least > 0).Take(most);
    }

    /// <summary>
    /// Reports a list with fewer or more entries. An empty one is reported as such, and one that breaks off may have
    /// had more.
    /// </summary>
    public void CheckCount(string key, int least, int most)
    {
        if (Map.Find(key) is not ListNode { Items.Count: > 0 and var count } list) return;
        if (count < least && !list.IsCutOff) _report.Add(Problem.TooFewEntries(SpanOf(key), key, least));
        if (count > most) _report.Add(Problem.TooManyEntries(SpanOf(key), key, most));
    }

    /// <summary>The pairs of a mapping whose keys are the author's own.</summary>
    public IEnumerable<(TextNode Key, Node Value)> Pairs(string key)
    {
        if (Mapping(key) is not { } map) return [];
        var own = new Fields(map, _report);
        own.Map.Pairs.FindAll(p => p.Value is TextNode { Value.Length: 0 })
            .ForEach(p => _report.Add(Problem.EmptyValue(p.Key.Span, p.Key.Value)));
        return own.Map.Pairs.Where(p => p.Value is not TextNode { Value.Length: 0 });
    }

    public int? Whole(string key, int least, int most, bool required = false)
    {
        if (Text(key, required) is not { } text) return null;
        if (!int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            _report.Add(Problem.NotANumber(text.Span, key, text.Value, "a whole number"));
        else if (value < least || value > most)
            _report.Add(Problem.OutOfRange(
                text.Span, key, text.Value, string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}")));
        else
            return value;
        return null;
    }

    /// <summary>A number above 0.</summary>
    public double? Positive(string key, double most, bool required = false)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        double? value = Number(key, Plain, "a number such as 1 or 0.5", required);
        if (value is null || (value > 0 && value <= most)) return value;
        _report.Add(Problem.OutOfRange(ValueSpan(key), key, Written(key),
            string.Create(CultureInfo.InvariantCulture, $"above 0, at most {most}")));
        return null;
    }

    /// <summary>Any number that a computer can hold.</summary>
    public double? Number(string key, bool required = false) =>
        Number(key, NumberStyles.Float, "a number such as 12, -3, 0.5 or 1e-20", required);

    /// <summary>A number that is 0 or more.</summary>
    public double? NotNegative(string key)
    {
        double? value = Number(key);
        if (value is null or >= 0) return value;
        _report.Add(Problem.OutOfRange(ValueSpan(key), key, Written(key), "0 or more"));
        return null;
    }

    private double? Number(string key, NumberStyles styles, string expected, bool required)
    {
        if (Text(key, required) is not { } text) return null;
        // "NaN" and "Infinity" are numbers to .NET, and so is what is too large.
        if (double.TryParse(text.Value, styles, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value))
            return value;
        _report.Add(Problem.NotANumber(text.Span, key, text.Value, expected));
        return null;
    }

    private string Written(string key) => Map.Find(key) is TextNode text ? text.Value : "";

    /// <summary>Whether a field says "true"; without one it does not.</summary>
    public bool Flag(string key) => Word(key, YesOrNo) ?? false;

    public T? Word<T>(string key, WordTable<T> words, bool required = false) where T : struct
    {
        if (Text(key, required) is not { } text) return null;
        T? meaning = words.Find(text.Value);
        if (meaning is null)
            _report.Add(Problem.UnknownWord(text.Span, key, text.Value, words.All, Nearest.Of(text.Value, words.All)));
        return meaning;
    }

    /// <summary>Reports the keys that nobody asked for. Called when everything has been asked.</summary>
    /// <param name="explain">A better explanation than "unknown key", where there is one.</param>
    public void Close(Func<TextNode, string?, Diagnostic?>? explain = null)
    {
        foreach ((TextNode key, _) in Map.Pairs)
        {
            if (_report.IsFull) return;
            if (_asked.Contains(key.Value)) continue;
            string? meant = Nearest.Of(key.Value, _asked);
            _report.Add(key is { Value: "<<", Style: TextStyle.Plain }
                ? Problem.MergeKey(key.Span)
                : explain?.Invoke(key, meant) ?? Problem.UnknownKey(key.Span, key.Value, meant, _asked));
        }
    }

    private void CheckDuplicates()
    {
        if (Map.Pairs.Count < 2) return;
        var seen = new HashSet<string>(Map.Pairs.Count);
        foreach ((TextNode key, _) in Map.Pairs)
        {
            if (!seen.Add(key.Value)) _report.Add(Problem.DuplicateKey(key.Span, key.Value, SpanOf(key.Value).Line));
        }
    }

    private T? As<T>(Node? node, string key, string expected) where T : Node
    {
        // A bracket that breaks off was meant as text, or is reported as it is.
        if (node is null or T or FaultyNode or ContainerNode { IsFlow: true, IsCutOff: true }) return node as T;
        _report.Add(Problem.WrongShape(node.Span, key, expected, node.Name));
        return null;
    }
}
