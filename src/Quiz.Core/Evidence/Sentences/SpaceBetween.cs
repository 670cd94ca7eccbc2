namespace Quiz.Core.Evidence.Sentences;

/// <summary>A run of white space in a text.</summary>
/// <param name="End">Where it ends; where it begins if there is none.</param>
/// <param name="EndsParagraph">Whether the text ends there or a blank line is in it.</param>
internal readonly record struct SpaceBetween(int Start, int End, bool EndsParagraph)
{
    public bool IsEmpty => End == Start;

    public static SpaceBetween At(string text, int start)
    {
        int end = start, lines = 0;
        for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
            if (text[end] is '\n' or '\u0085' or '\u2028'
                || (text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n')))
                lines++;
            if (text[end] == '\u2029') lines += 2;
        }

        return new SpaceBetween(start, end, end == text.Length || lines >= 2);
    }
}
