using System.Text;

namespace Quiz.Core.Prose;

/// <summary>Words from outside as a sentence repeats them: in quotes, on one line and not endless.</summary>
public static class Quoted
{
    private const int Longest = 300;

    public static string Of(string words)
    {
        var line = new StringBuilder("\"");
        foreach (char c in words.AsSpan(0, Math.Min(words.Length, Longest)))
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line[^1] != ' ') line.Append(' ');
        }

        return line.Append(words.Length > Longest ? "…\"" : "\"").ToString();
    }
}
