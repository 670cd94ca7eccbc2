using System.Text;

namespace Quiz.Core.Evidence.Sentences;

/// <summary>The first word after a possible end of a sentence.</summary>
/// <param name="Start">Where it begins, behind any quotes, brackets and dashes that open the sentence.</param>
/// <param name="Word">Its letters or digits.</param>
/// <param name="CanStartSentence">Whether a sentence may begin with it: it has a capital, is a number, or its script
/// has no case.</param>
internal readonly record struct FollowingWord(int Start, string Word, bool CanStartSentence)
{
    /// <summary>
    /// How many characters are looked through for a word, and how long it is read: keeps the splitter linear.
    /// </summary>
    private const int Reach = 40;

    /// <summary>Whether it counts something: digits or a Roman numeral.</summary>
    public bool IsNumber => Word.All(char.IsAsciiDigit) || Word.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C');

    /// <summary>Whether it is a letter with a full stop: a name, whatever word that letter alone would be.</summary>
    public bool IsInitial { get; init; }

    public static FollowingWord At(string text, int position)
    {
        int limit = Math.Min(text.Length, position + Reach), start = position;
        while (start < limit && !Marks.IsContent(text, start)) start++;
        if (start == limit || Marks.IsTerminal(text[position])) return new FollowingWord(start, "", false);

        int end = start;
        while (end < text.Length && end < start + Reach && Marks.IsContent(text, end))
            end += char.IsSurrogate(text[end]) ? 2 : 1;
        string word = text[start..end];
        return new FollowingWord(start, word, !IsLower(word) || IsCamelCase(word) || OpensWithEllipsis(text, position))
        {
            IsInitial = word.Length == 1 && end < text.Length && text[end] == '.',
        };
    }

    /// <summary>A name that begins with a small letter, such as "iPhone".</summary>
    private static bool IsCamelCase(string word) => word.Length > 1 && char.IsUpper(word[1]);

    /// <summary>A quotation that begins in the middle: "'… and left.'"</summary>
    private static bool OpensWithEllipsis(string text, int position) =>
        Marks.IsQuote(text[position]) && position + 1 < text.Length && text[position + 1] is '…' or '.';

    private static bool IsLower(string word) => Rune.IsLower(Rune.GetRuneAt(word, 0));
}
