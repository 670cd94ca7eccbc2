namespace Quiz.Core.Evidence;

/// <summary>A stretch of a text in UTF-16 code units; the end is excluded.</summary>
public readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public string Of(string text) => text[Start..End];
}
