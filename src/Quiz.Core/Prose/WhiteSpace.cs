using System.Text;

namespace Quiz.Core.Prose;

/// <summary>How white space is evened out where a text identifies something.</summary>
public static class WhiteSpace
{
    /// <summary>The text in NFC, with each run of white space as one space and none at the ends.</summary>
    public static string Fold(string text)
    {
        text = Folding.Compose(text);
        if (IsFolded(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsFolded(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' ')) return false;
            before = c;
        }

        return before != ' ' || text.Length == 0;
    }
}
