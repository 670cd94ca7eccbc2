namespace Quiz.Core.Evidence.Quotes;

/// <summary>Finds the words of a text that are most like a quotation in its context.</summary>
/// <remarks>
/// The measure is that of Hypothesis (hypothesis/client, match-quote): quote, prefix, suffix and position weigh 50, 20,
/// 20 and 2. A selector has no position here, and what is absent counts as matched.
/// </remarks>
internal static class ApproximateQuote
{
    private const int MostErrors = 256;
    private const double QuoteWeight = 50, PrefixWeight = 20, SuffixWeight = 20, PositionWeight = 2;
    private const double Weights = QuoteWeight + PrefixWeight + SuffixWeight + PositionWeight;

    /// <summary>The most similar place and its score in (0, 1], or null where more than half would be wrong.</summary>
    public static (TextRange Place, double Score)? Find(string quote, QuoteContext context, string text)
    {
        (TextRange Place, double Score)? best = null;
        List<ApproximateSearch.Hit> hits = ApproximateSearch.Find(quote, text, Math.Min(MostErrors, quote.Length / 2));
        foreach (ApproximateSearch.Hit hit in hits.OrderBy(h => h.Errors))
        {
            double likeness = 1 - ((double)hit.Errors / quote.Length);
            if (best is not null && Score(likeness, 1, 1) <= best.Value.Score) break;
            double score =
                Score(likeness, context.PrefixLikeness(hit.Place, text), context.SuffixLikeness(hit.Place, text));
            if (best is null || score > best.Value.Score) best = (hit.Place, score);
        }

        return best is var (place, value) ? (WordEdges.Snap(place, quote, text), value) : null;
    }

    private static double Score(double quote, double prefix, double suffix) =>
        ((QuoteWeight * quote) + (PrefixWeight * prefix) + (SuffixWeight * suffix) + PositionWeight) / Weights;
}
