using Quiz.Core.Prose;

namespace Quiz.Core.Evidence.Quotes;

/// <summary>Looks a quotation up in a text.</summary>
public static class QuoteResolver
{
    /// <summary>
    /// Letter for letter; else with white space, quotes and dashes folded; else the most similar words, which are no
    /// evidence.
    /// </summary>
    /// <param name="sentences">The text's sentences, from which the nearest is named where nothing like the quotation
    /// is found.</param>
    public static QuoteMatch Resolve(string text, QuoteSelector selector, Items<TextRange> sentences)
    {
        string quote = Folding.Fold(selector.Exact);
        if (quote.Length == 0) return new QuoteMatch.Missing(null);

        var boundaries = new GraphemeBoundaries(text);
        Items<TextRange> exact = Occurrences.Of(selector.Exact, text).Where(boundaries.Contains)
            .Select(r => Trim(r, text)).ToItems();
        if (exact.Count == 1) return new QuoteMatch.Found(exact[0]);

        var folded = FoldedText.Of(text);
        var context = new QuoteContext(selector);
        Items<TextRange> places = exact.Count > 0
            ? exact.Select(folded.Fold).ToItems()
            : Occurrences.Of(quote, folded.Text).Where(folded.IsWhole).ToItems();
        if (places.Count > 0) return Choose(places, context, folded);

        return ApproximateQuote.Find(quote, context, folded.Text) is var (place, score)
            ? new QuoteMatch.Approximate(folded.Origin(place), score)
            : new QuoteMatch.Missing(NearestSentence.Of(quote, text, sentences));
    }

    private static QuoteMatch Choose(Items<TextRange> places, QuoteContext context, FoldedText folded)
    {
        Items<TextRange> chosen = places.Count == 1 ? places : context.Choose(places, folded.Text);
        return chosen.Count == 1
            ? new QuoteMatch.Found(folded.Origin(chosen[0]))
            : new QuoteMatch.Ambiguous(chosen.Select(folded.Origin).ToItems());
    }

    /// <summary>
    /// White space at the edges of a quotation is quoted by accident; with it the words would touch another sentence.
    /// </summary>
    private static TextRange Trim(TextRange range, string text)
    {
        (int start, int end) = (range.Start, range.End);
        while (char.IsWhiteSpace(text[start])) start++;
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }
}
