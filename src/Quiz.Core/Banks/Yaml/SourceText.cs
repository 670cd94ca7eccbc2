using Quiz.Core.Diagnostics;

namespace Quiz.Core.Banks.Yaml;

/// <summary>A bank's source with its line table: turns positions into lines and columns.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly bool _hasSurrogates;

    // The last column that was counted: faults come in order, so a very long line is counted once, not once for each
    // fault.
    private (int Line, int Index, int Column) _counted = (0, 0, 1);

    public SourceText(string text)
    {
        Text = text;
        _hasSurrogates = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
        int at = 0;
        while (text.AsSpan(at).IndexOfAny('\r', '\n') is var next and >= 0)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            _lineStarts.Add(at);
        }
    }

    public string Text { get; }

    public SourceSpan Span(int start, int end)
    {
        (int line, int column) = At(start);
        (int endLine, int endColumn) = At(Math.Max(start, end));
        return new SourceSpan(line, column, endLine, endColumn);
    }

    /// <summary>The place where the line begins that a position lies in.</summary>
    public int LineStart(int index) => _lineStarts[LineOf(index)];

    private int LineOf(int index)
    {
        int found = _lineStarts.BinarySearch(index);
        return found >= 0 ? found : ~found - 1;
    }

    private (int Line, int Column) At(int index)
    {
        index = Math.Clamp(index, 0, Text.Length);
        int line = LineOf(index);
        return (line + 1, _hasSurrogates ? CountColumn(line, index) : index - _lineStarts[line] + 1);
    }

    private int CountColumn(int line, int index)
    {
        if (_counted.Line != line || _counted.Index > index) _counted = (line, _lineStarts[line], 1);
        int column = _counted.Column;
        for (int i = _counted.Index; i < index; i++)
        {
            if (!char.IsLowSurrogate(Text[i])) column++;
        }

        _counted = (line, index, column);
        return column;
    }
}
