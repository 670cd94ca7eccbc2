using System.Buffers;
using System.Text;

namespace Quiz.Core.Prose;

/// <summary>
/// Makes text from outside safe to print: what would steer the terminal or reorder the line is shown instead.
/// </summary>
public static class Visible
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Doubtful = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        .. "\u200E\u200F\u061C\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
    ]);

    /// <summary>
    /// The text with C0 controls as their symbols (␛), and C1 controls, direction controls, line separators and halves
    /// of surrogate pairs as U+FFFD.
    /// </summary>
    /// <param name="keepNewlines">Whether "\n" stays a line break.</param>
    public static string Of(string text, bool keepNewlines = false)
    {
        int at = text.AsSpan().IndexOfAny(Doubtful);
        if (at < 0) return text;
        var visible = new StringBuilder(text, 0, at, text.Length);
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '\n' && keepNewlines)
                visible.Append(c);
            else if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                visible.Append(c).Append(text[++at]);
            else
                visible.Append(Symbol(c));
        }

        return visible.ToString();
    }

    private static char Symbol(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        _ => Doubtful.Contains(c) ? Replacement : c,
    };
}
