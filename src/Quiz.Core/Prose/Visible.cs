namespace Quiz.Core.Prose;

/// <summary>placeholder</summary>
public static class Visible
{
    public static string Of(string text, bool keepNewlines = false) => keepNewlines ? text : text.Replace('\n', ' ');
}
