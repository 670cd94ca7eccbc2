using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>How a text is written in YAML.</summary>
internal enum TextStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block,
}

/// <summary>A text, and the way back from each of its characters to the source.</summary>
internal sealed class TextNode : Node
{
    private readonly string _written;
    private int[]? _map;

    public TextNode(SourceText source, int start, int end, string value, TextStyle style) : base(source, start)
    {
        _written = value;
        Value = value.Trim(); // how a text is quoted or indented says nothing
        Style = style;
        while (end > start && char.IsWhiteSpace(source.Text[end - 1])) end--;
        End = end;
    }

    public string Value { get; }

    public TextStyle Style { get; }

    public override string Name => "a text";

    /// <summary>
    /// Whether a comment follows it on its line, which is also what an unquoted " #" inside a text looks like.
    /// </summary>
    public bool IsCutByComment
    {
        get
        {
            if (Style != TextStyle.Plain) return false;
            ReadOnlySpan<char> rest = Source.Text.AsSpan(End).TrimStart(" \t");
            return rest.Length < Source.Text.Length - End && rest.StartsWith('#');
        }
    }

    /// <summary>Where a stretch of the text stands in the source.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        _map ??= TextMap.Of(this, _written);
        int lead = _written.Length - _written.AsSpan().TrimStart().Length;
        int first = _map[lead + start];
        return Source.Span(first, end > start ? Math.Max(first, _map[lead + end - 1]) + 1 : first);
    }
}
