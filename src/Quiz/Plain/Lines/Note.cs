namespace Quiz.Plain.Lines;

/// <summary>A remark on an answer, which a screen sets beside it, as a line of its own.</summary>
internal static class Note
{
    public static string Of(string note)
    {
        string begun = char.ToUpperInvariant(note[0]) + note[1..];
        return char.IsPunctuation(begun[^1]) ? begun : begun + ".";
    }
}
