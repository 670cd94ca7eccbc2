using Quiz.Core.Evidence.Sentences;

namespace Quiz.Core.Evidence;

/// <summary>Finds the sentences of a text; the only one in the program.</summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The sentences in order, without the white space around them; together they hold everything else.
    /// </summary>
    /// <param name="text">One or more paragraphs. A blank line ends a sentence, a single line break does not.</param>
    /// <param name="language">A BCP 47 tag, which decides about abbreviations.</param>
    public static Items<TextRange> Split(string text, string language)
    {
        var sentences = new List<TextRange>();
        var ending = new SentenceEnd(text, Orthography.Of(language));
        int start = SpaceBetween.At(text, 0).End;
        ending.Begin(start);
        for (int i = start; i < text.Length;)
        {
            int end = ending.Next(ref i);
            if (end < 0) continue;
            sentences.Add(new TextRange(start, end));
            i = start = SpaceBetween.At(text, end).End;
            ending.Begin(start);
        }

        return sentences.ToItems();
    }
}
