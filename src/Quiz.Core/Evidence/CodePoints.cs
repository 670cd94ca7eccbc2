namespace Quiz.Core.Evidence;

/// <summary>
/// Converts places between UTF-16 code units, which strings count here, and Unicode code points, which files count.
/// </summary>
/// <remarks>Code points are the unit of the W3C's TextPositionSelector. Half a surrogate pair counts as one.</remarks>
public static class CodePoints
{
    /// <summary>How many code points stand before a position in UTF-16 code units.</summary>
    public static int Before(string text, int position)
    {
        int count = 0;
        for (int i = 0; i < position; i += UnitsAt(text, i)) count++;
        return count;
    }

    /// <summary>The position in UTF-16 code units of the code point with a 0-based index.</summary>
    public static int PositionOf(string text, int index)
    {
        int position = 0;
        for (int i = 0; i < index; i++) position += UnitsAt(text, position);
        return position;
    }

    /// <summary>A range of UTF-16 code units as 0-based code points, the end excluded.</summary>
    public static (int Start, int End) Of(string text, TextRange range)
    {
        int start = Before(text, range.Start);
        return (start, start + Before(text[range.Start..range.End], range.Length));
    }

    private static int UnitsAt(string text, int position) =>
        position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2 : 1;
}
