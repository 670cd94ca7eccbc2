using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>A part of a bank's source: a text, a list or a mapping, and where it stands.</summary>
internal abstract class Node(SourceText source, int start)
{
    public SourceText Source { get; } = source;

    public int Start { get; } = start;

    public int End { get; set; } = start;

    public SourceSpan Span => Source.Span(Start, End);

    /// <summary>What it is, in a sentence: "a list".</summary>
    public abstract string Name { get; }
}

/// <summary>Something already reported as faulty, standing in for the value that was meant.</summary>
internal sealed class FaultyNode(SourceText source, int start) : Node(source, start)
{
    public override string Name => "something else";
}

/// <summary>A list or a mapping.</summary>
internal abstract class ContainerNode(SourceText source, int start, bool isFlow) : Node(source, start)
{
    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>
    /// Whether a syntax fault ended the reading inside it: what seems to be missing may stand behind the fault.
    /// </summary>
    public bool IsCutOff { get; set; }

    public abstract void Take(Node child);
}

/// <summary>A list.</summary>
internal sealed class ListNode(SourceText source, int start, bool isFlow) : ContainerNode(source, start, isFlow)
{
    public List<Node> Items { get; } = [];

    public override string Name => "a list";

    public override void Take(Node child) => Items.Add(child);
}

/// <summary>A mapping from keys to values, in the order of the file.</summary>
internal sealed class MappingNode(SourceText source, int start, bool isFlow) : ContainerNode(source, start, isFlow)
{
    private Node? _key;

    public List<(TextNode Key, Node Value)> Pairs { get; } = [];

    /// <summary>Keys that are no texts.</summary>
    public List<Node> OddKeys { get; } = [];

    public override string Name => "a mapping";

    public override void Take(Node child)
    {
        if (_key is null)
        {
            _key = child;
            return;
        }

        if (_key is TextNode key) Pairs.Add((key, child));
        else if (_key is not FaultyNode) OddKeys.Add(_key);
        _key = null;
    }

    /// <summary>The value of a key; null if the key is not there or has no value.</summary>
    public Node? Find(string key)
    {
        foreach ((TextNode name, Node value) in Pairs)
        {
            if (name.Value == key) return value is TextNode { Value.Length: 0 } ? null : value;
        }

        return null;
    }
}
