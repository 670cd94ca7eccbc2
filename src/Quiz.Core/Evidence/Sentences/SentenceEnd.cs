namespace Quiz.Core.Evidence.Sentences;

/// <summary>Walks through a sentence and tells where it ends.</summary>
internal sealed class SentenceEnd(string text, Orthography orthography)
{
    private readonly FullStop _fullStop = new(text, orthography);
    private readonly DirectSpeech _speech = new(text, orthography);
    private int _start;
    private int _openBrackets; // those that opened inside the sentence
    private bool _hasContent;

    /// <summary>Starts a new sentence.</summary>
    public void Begin(int start) => (_start, _openBrackets, _hasContent) = (start, 0, false);

    /// <summary>Reads on by one character, or one run of marks or white space.</summary>
    /// <returns>Where the sentence ends, or -1 while it goes on.</returns>
    public int Next(ref int i)
    {
        char c = text[i];
        if (char.IsWhiteSpace(c))
        {
            SpaceBetween gap = SpaceBetween.At(text, i);
            int end = i;
            i = gap.End;
            return gap.EndsParagraph ? end : -1;
        }

        if (Marks.IsTerminal(c))
        {
            MarkRun run = MarkRun.At(text, i, orthography.SpacesGuillemets);
            i = run.End;
            bool endsInBracket = run.BracketsAtEnd > 0 && _openBrackets > 0;
            _openBrackets = Math.Max(0, _openBrackets - run.Brackets);
            return i == text.Length || (_hasContent && !endsInBracket && Ends(run)) ? i : -1;
        }

        Note(c, i);
        i++;
        return i == text.Length ? i : -1;
    }

    private void Note(char c, int i)
    {
        _hasContent = _hasContent || Marks.IsContent(text, i);
        // A bracket that opens the sentence may hold all of it; one further in cannot.
        if (Marks.IsOpeningBracket(c) && _hasContent) _openBrackets++;
        else if (Marks.IsClosingBracket(c) && _openBrackets > 0) _openBrackets--;
    }

    private bool Ends(MarkRun run)
    {
        SpaceBetween gap = SpaceBetween.At(text, run.End);
        if (gap.EndsParagraph) return true;
        // "He said [...] that": what was left out, not an end.
        if (run.BracketsAtEnd > 0 && Marks.IsOpeningBracket(text[run.Start - 1])) return false;
        if (run.IsWide) return !_speech.GoesOnUnspaced(run, gap.End);
        if (gap.IsEmpty) return text[run.End - 1] is '!' or '?' && Marks.IsUnspacedLetter(text[run.End]);

        FollowingWord next = FollowingWord.At(text, gap.End);
        return next.CanStartSentence
            && (!run.IsFullStop || _fullStop.Ends(run, _start, next))
            && !_speech.GoesOn(run, next);
    }
}
