using System.Globalization;

namespace Quiz.Core.Banks.Yaml;

/// <summary>Finds, for each character of a text, the place in the source that it was written at.</summary>
/// <remarks>
/// YAML changes nothing but white space, quotes and escapes between source and text; so everything that is not white
/// space is matched in order, and white space belongs to the place behind what stands before it.
/// </remarks>
internal static class TextMap
{
    public static int[] Of(TextNode node, string text)
    {
        string source = node.Source.Text;
        int at = node.Style switch
        {
            TextStyle.Plain => node.Start,
            TextStyle.SingleQuoted or TextStyle.DoubleQuoted => node.Start + 1,
            TextStyle.Block => EndOfLine(source, node.Start),
        };
        int[] map = new int[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            map[i] = Math.Min(at, node.End);
            if (IsSpace(text[i])) continue;
            int length;
            while (at < node.End && (length = LengthOfSpace(source, at, node.Style)) > 0) at += length;
            map[i] = at;
            // one escape, two characters
            if (at < node.End && source[at] == '\\' && char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
                map[++i] = at;
            at += LengthOfCharacter(source, at, node.Style);
        }

        return map;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static int EndOfLine(string source, int at) =>
        source.AsSpan(at).IndexOfAny('\r', '\n') is var i and >= 0 ? at + i : source.Length;

    private static int LengthOfSpace(string source, int at, TextStyle style)
    {
        if (IsSpace(source[at])) return 1;
        if (style != TextStyle.DoubleQuoted || source[at] != '\\') return 0;
        return Escaped(source, at) is { } value && IsSpace((char)value) ? LengthOfCharacter(source, at, style) : 0;
    }

    private static int LengthOfCharacter(string source, int at, TextStyle style)
    {
        char next = at + 1 < source.Length ? source[at + 1] : ' ';
        return (style, at < source.Length ? source[at] : ' ') switch
        {
            (TextStyle.SingleQuoted, '\'') when next == '\'' => 2,
            (TextStyle.DoubleQuoted, '\\') => 2 + Digits(next),
            _ => 1,
        };
    }

    private static int Digits(char escape) => escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    private static int? Escaped(string source, int at)
    {
        char c = source[at + 1];
        if (Digits(c) is var n and > 0)
            return int.TryParse(source
                .AsSpan(at + 2, n), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int value) ? value : null;
        return c is 'n' or 't' or 'r' or ' ' or '\t' or '\n' or '\r' ? ' ' : null;
    }
}
