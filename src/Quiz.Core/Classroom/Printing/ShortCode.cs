using Quiz.Core.Prose;

namespace Quiz.Core.Classroom.Printing;

/// <summary>Four signs that stand for a text, short enough to be compared by eye.</summary>
internal static class ShortCode
{
    /// <summary>
    /// No vowels, so that no word comes about, and nothing that looks like something else in handwriting.
    /// </summary>
    private const string Signs = "2345678bcdfghjkmnpqrstvwxz";

    private const int Length = 4;

    /// <param name="purpose">Tells codes of one text apart.</param>
    public static string Of(string purpose, string text)
    {
        ulong rank = Shuffle.Rank(purpose, text);
        var code = new char[Length];
        for (int i = 0; i < Length; i++)
        {
            code[i] = Signs[(int)(rank % (ulong)Signs.Length)];
            rank /= (ulong)Signs.Length;
        }

        return new string(code);
    }
}
