using Quiz.Core.Evidence.Sentences;

namespace Quiz.Core.Evidence.Quotes;

/// <summary>Moves the edges of an approximate place to where a reader would have set them.</summary>
internal static class WordEdges
{
    private const int LongestWord = 32;

    /// <summary>
    /// Cuts no word in two, and leaves out stray marks and spaces that the quotation does not have at that edge.
    /// </summary>
    public static TextRange Snap(TextRange place, string quote, string text)
    {
        int start = Nearest(place.Start, text), end = Nearest(place.End, text);
        if (start >= end) (start, end) = (place.Start, place.End);
        bool endsWithWord = char.IsLetterOrDigit(quote[^1]);
        while (start < end - 1 && (text[start] == ' ' || (char.IsPunctuation(text[start]) && text[start] != quote[0])))
            start++;
        while (end > start + 1 && (text[end - 1] == ' ' || (endsWithWord && char.IsPunctuation(text[end - 1])))) end--;
        return new TextRange(start, end);
    }

    private static int Nearest(int position, string text)
    {
        for (int distance = 0; distance <= LongestWord; distance++)
        {
            if (IsEdge(position - distance, text)) return position - distance;
            if (IsEdge(position + distance, text)) return position + distance;
        }

        return position;
    }

    private static bool IsEdge(int position, string text) =>
        position == 0 || position == text.Length
        || (position > 0 && position < text.Length && !(IsWordPart(text[position - 1]) && IsWordPart(text[position])));

    private static bool IsWordPart(char c) => (char.IsLetterOrDigit(c) && !Marks.IsUnspacedLetter(c)) || c == '\'';
}
