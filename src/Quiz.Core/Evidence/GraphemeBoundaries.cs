using System.Globalization;

namespace Quiz.Core.Evidence;

/// <summary>
/// The positions of a text between which it may be cut without splitting what a reader sees as one character.
/// </summary>
internal sealed class GraphemeBoundaries(string text)
{
    /// <summary>
    /// The first combining character. Below it every character stands alone (but for a line's end, which is not
    /// quoted).
    /// </summary>
    private const char FirstCombining = '\u0300';

    private bool[]? _starts;

    public bool Contains(TextRange range) => Contains(range.Start) && Contains(range.End);

    public bool Contains(int position) =>
        position == 0 || position == text.Length
        || (text[position - 1] < FirstCombining && text[position] < FirstCombining)
        || (_starts ??= Starts())[position];

    private bool[] Starts()
    {
        var starts = new bool[text.Length];
        for (int i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i)) starts[i] = true;
        return starts;
    }
}
