using System.Text;

namespace Quiz.Core.Evidence.Sentences;

/// <summary>The characters that sentences end with, and what may stand between one sentence and the next.</summary>
internal static class Marks
{
    /// <summary>Marks that end a sentence where white space follows; U+3002 and its like need none.</summary>
    public static bool IsTerminal(char c) =>
        c is '.' or '!' or '?' or '\u2026' or '\u203C' or '\u203D' or (>= '\u2047' and <= '\u2049')
            or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u0589' or '\u1362'
        || IsWideTerminal(c);

    /// <summary>Chinese and Japanese marks, which no space follows.</summary>
    public static bool IsWideTerminal(char c) => c is '。' or '！' or '？' or '｡' or '．';

    /// <summary>
    /// Quotes that close in some language. Which of them open differs, but right after a full stop all of them close.
    /// </summary>
    public static bool IsQuote(char c) =>
        c is '"' or '\'' or '’' or '‘' or '”' or '“' or '»' or '«' or '›' or '‹' or '」' or '』' or '＂' or '〞' or '〟';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}' or '）' or '］' or '】' or '〉' or '》' or '〕';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' or '（' or '［' or '【' or '〈' or '《' or '〔';

    /// <summary>Letters of scripts that are written without spaces between words: Han, kana.</summary>
    public static bool IsUnspacedLetter(char c) =>
        c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether a letter or digit stands at a position, inside or outside the basic plane.</summary>
    public static bool IsContent(string text, int position) =>
        Rune.TryGetRuneAt(text, position, out Rune rune) && Rune.IsLetterOrDigit(rune);
}
