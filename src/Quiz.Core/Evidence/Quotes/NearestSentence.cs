namespace Quiz.Core.Evidence.Quotes;

/// <summary>Finds the sentence that shares most words with a quotation that stands nowhere.</summary>
internal static class NearestSentence
{
    /// <summary>
    /// The sentence with most of the quotation's words; of equals the shortest, then the first. Null if none shares
    /// any.
    /// </summary>
    public static TextRange? Of(string quote, string text, Items<TextRange> sentences)
    {
        HashSet<string> wanted = [.. Words(quote)];
        TextRange? nearest = null;
        int most = 0;
        foreach (TextRange sentence in sentences)
        {
            int shared = Words(sentence.Of(text)).Distinct().Count(wanted.Contains);
            bool isNearer = shared > most || (shared == most && nearest is { } n && sentence.Length < n.Length);
            if (isNearer) (nearest, most) = (sentence, shared);
        }

        return nearest;
    }

    private static IEnumerable<string> Words(string text)
    {
        string folded = Prose.Folding.Fold(text).ToLowerInvariant();
        for (int i = 0; i < folded.Length;)
        {
            int start = i;
            while (i < folded.Length && char.IsLetterOrDigit(folded[i]) && !Sentences.Marks.IsUnspacedLetter(folded[i]))
                i++;
            if (i > start) yield return folded[start..i];
            // Where no spaces part the words, each character stands for one.
            else if (Sentences.Marks.IsUnspacedLetter(folded[i++])) yield return folded[start..i];
        }
    }
}
