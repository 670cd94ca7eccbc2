using Quiz.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Quiz.Core.Banks.Yaml;

/// <summary>
/// Reads YAML into nodes, with limits that hold while it is being read. The only file that knows the YAML library.
/// </summary>
internal sealed class NodeReader
{
    public const int MaxDepth = 32;
    public const int MaxEvents = 1_000_000;

    private readonly SourceText _source;
    private readonly Report _report;
    private readonly Stack<ContainerNode> _open = [];
    private readonly List<ContainerNode> _justClosed = [];
    private Node? _root;
    private Node? _last;
    private int _end;

    private NodeReader(SourceText source, Report report) => (_source, _report) = (source, report);

    /// <summary>What the source holds; after a syntax fault, what stands before it.</summary>
    public static Document Read(SourceText source, Report report) => new NodeReader(source, report).Read();

    private Document Read()
    {
        var parser = new Parser(new Scanner(new StringReader(_source.Text)));
        bool isWhole = true;
        try
        {
            for (int events = 0; isWhole && parser.MoveNext(); events++)
            {
                if (events == MaxEvents) isWhole = Stop(Problem.TooManyParts(_source.Span(_end, _end), MaxEvents));
                else if (parser.Current is { } current) isWhole = Take(current);
            }
        }
        catch (YamlException e)
        {
            isWhole = Stop(Explain(e.Message, (int)e.Start.Index, (int)e.End.Index));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The library's own slips on malformed input, such as a bracket that is never closed.
            isWhole = Stop(Explain("it breaks off here", _end, _end));
        }

        return new Document(_root, isWhole);
    }

    private bool Stop(Diagnostic? why)
    {
        if (why is not null) _report.Add(why);
        foreach (ContainerNode container in _open.Concat(_justClosed)) container.IsCutOff = true;
        return false;
    }

    private Diagnostic? Explain(string message, int start, int end) =>
        new SyntaxFault(
            _source, message, start, end, _last, _open.TryPeek(out ContainerNode? within) ? within : null).Explain();

    private bool Take(ParsingEvent current)
    {
        int start = (int)current.Start.Index;
        if (current is NodeEvent node) CheckProperties(node, start);
        switch (current)
        {
            case DocumentStart when _root is not null:
                return Stop(Problem.SeveralDocuments(_source.Span(start, start + 3)));
            case MappingStart map:
                return Begin(new MappingNode(_source, start, map.Style == MappingStyle.Flow));
            case SequenceStart list:
                return Begin(new ListNode(_source, start, list.Style == SequenceStyle.Flow));
            case MappingEnd or SequenceEnd:
                Close();
                break;
            case Scalar scalar:
                Add(Text(scalar, start));
                break;
            case AnchorAlias alias:
                var faulty = new FaultyNode(_source, start) { End = (int)alias.End.Index };
                _report.Add(Problem.Alias(faulty.Span, _source.Text[start..faulty.End].TrimEnd()));
                Add(faulty);
                break;
        }

        return true;
    }

    private void CheckProperties(NodeEvent node, int start)
    {
        if (!node.Anchor.IsEmpty) _report.Add(Problem.Anchor(_source.Span(start, start + 1), node.Anchor.Value));
        if (!node.Tag.IsEmpty) _report.Add(Problem.Tag(_source.Span(start, start + 1)));
    }

    private TextNode Text(Scalar scalar, int start)
    {
        var node = new TextNode(_source, start, (int)scalar.End.Index, scalar.Value, scalar.Style switch
        {
            ScalarStyle.SingleQuoted => TextStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => TextStyle.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => TextStyle.Block,
            _ => TextStyle.Plain,
        });

        // Screening has seen what stands in the file; an escape can still make a character that nobody should meet.
        if (node.Style != TextStyle.DoubleQuoted || node.Value.AsSpan().IndexOfAny(Unwelcome.Characters) < 0)
            return node;
        for (int i = 0; i < node.Value.Length && !_report.IsFull; i++)
        {
            if (Unwelcome.Characters.Contains(node.Value[i]))
                _report.Add(Unwelcome.Explain(node.SpanOf(i, i + 1), node.Value[i]));
        }

        return node;
    }

    private bool Begin(ContainerNode container)
    {
        Add(container);
        _open.Push(container);
        return _open.Count <= MaxDepth || Stop(Problem.TooDeep(container.Span, MaxDepth));
    }

    private void Close()
    {
        ContainerNode closed = _open.Pop();
        closed.End = Math.Max(closed.End, _end);
        _justClosed.Add(closed);
    }

    private void Add(Node node)
    {
        _justClosed.Clear();
        _end = Math.Max(_end, node.End);
        _last = node;
        if (_open.TryPeek(out ContainerNode? parent)) parent.Take(node);
        else _root ??= node;
    }
}

/// <summary>What a source holds, and whether it was read to its end.</summary>
internal sealed record Document(Node? Root, bool IsWhole);
