namespace Quiz.Core.Evidence.Sentences;

/// <summary>
/// Tells a full stop that ends a sentence from one that belongs to an abbreviation, initials or a number.
/// </summary>
internal sealed class FullStop(string text, Orthography orthography)
{
    private const int LongestAbbreviation = 24;

    /// <param name="run">The full stop, with what closes behind it.</param>
    /// <param name="sentenceStart">Where the sentence begins.</param>
    public bool Ends(MarkRun run, int sentenceStart, FollowingWord next)
    {
        int start = WordStart(run.Start, sentenceStart);
        string word = text[start..run.Start];
        if (word.Length is 0 or > LongestAbbreviation) return true;

        if (IsContraction(start, word)) return true;

        bool isNumber = word.All(char.IsAsciiDigit);
        // "1. Buy shells": a number or letter that opens a sentence counts it.
        if (start == sentenceStart && (isNumber || word.Length == 1)) return false;
        if (orthography.IsLeading(word)) return false;
        if (orthography.IsNumbered(word)) return !next.IsNumber;

        bool isOrdinal = orthography.HasDottedOrdinals && ((isNumber && word.Length <= 2) || IsRoman(word));
        if (!isOrdinal && !orthography.IsClosing(word) && !IsInitials(word)) return true;
        return run.HasClosers || (!next.IsInitial && orthography.Starters.Contains(next.Word));
    }

    private int WordStart(int end, int sentenceStart)
    {
        int start = end;
        while (start > sentenceStart && end - start <= LongestAbbreviation && IsWordPart(text[start - 1])) start--;
        return start;
    }

    /// <summary>The end of "isn't" or "Kim's", which is no initial.</summary>
    private bool IsContraction(int start, string word) =>
        word.Length == 1 && char.IsLower(word[0]) && start > 1 && text[start - 1] is '\'' or '’'
            && char.IsLetter(text[start - 2]);

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '°' or '\u0301';

    private static bool IsRoman(string word) => word.All(c => c is 'I' or 'V' or 'X');

    /// <summary>Single letters with full stops between them: "J", "U.S", "p.m", "J.-C".</summary>
    private static bool IsInitials(string word) =>
        word.Split('.')
            .Select(part => part.TrimStart('-'))
            .All(part => part.Length == 1 && (char.IsUpper(part[0]) || char.IsLower(part[0])));
}
