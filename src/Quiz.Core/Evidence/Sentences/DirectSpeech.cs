namespace Quiz.Core.Evidence.Sentences;

/// <summary>Tells whether a sentence goes on behind a closing quote with the words that say who spoke.</summary>
internal sealed class DirectSpeech(string text, Orthography orthography)
{
    /// <summary>How many names may stand before the verb: "Fleet Admiral Evmenov said".</summary>
    private const int MostNames = 3;

    /// <summary>How many characters may tell who spoke, in Chinese.</summary>
    private const int ChineseReach = 12;

    private const string ChineseSpeechVerbs = "说說问問道喊叫答";

    /// <summary>
    /// A name and a verb of speech. Behind a full stop they have to be all: otherwise they say something new.
    /// </summary>
    public bool GoesOn(MarkRun run, FollowingWord next)
    {
        if (!run.ClosesQuote) return false;
        int position = next.Start;
        for (int names = 0; names <= MostNames; names++)
        {
            int end = position;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\'')) end++;
            string word = text[position..end];
            if (names > 0 && orthography.SpeechVerbs.Contains(word)) return !run.IsFullStop || IsAll(end);
            bool isName = word.Length > 0 && char.IsUpper(word[0])
                && (word == "I" || !orthography.Starters.Contains(word));
            if (!isName) return false;
            if (end < text.Length && text[end] == '.' && (word.Length == 1 || orthography.IsLeading(word))) end++;
            SpaceBetween gap = SpaceBetween.At(text, end);
            if (gap.IsEmpty || gap.EndsParagraph) return false;
            position = gap.End;
        }

        return false;
    }

    /// <summary>The same behind a Chinese or Japanese quote: "「はい。」と言った", "“好！”他说".</summary>
    public bool GoesOnUnspaced(MarkRun run, int position)
    {
        if (position == text.Length) return false;
        if (text[position] is '，' or '、' or ',' or '；') return true;
        if (!run.ClosesQuote) return false;
        if (text[position] is 'と' or 'っ') return true;

        int end = position;
        while (end < text.Length && end < position + ChineseReach && char.IsLetter(text[end])) end++;
        return end > position && ChineseSpeechVerbs.Contains(text[end - 1], StringComparison.Ordinal)
            && end < text.Length && text[end] is not ('：' or ':');
    }

    private bool IsAll(int end) => end == text.Length || Marks.IsTerminal(text[end]) || text[end] == ',';
}
