namespace Quiz.Core.Evidence.Quotes;

/// <summary>What came of looking a quotation up in a text.</summary>
public abstract record QuoteMatch
{
    private QuoteMatch() { }

    /// <summary>It stands there, once, letter for letter or after folding of white space, quotes and dashes.</summary>
    public sealed record Found(TextRange Range) : QuoteMatch;

    /// <summary>It stands there several times and its context does not tell which one is meant.</summary>
    public sealed record Ambiguous(Items<TextRange> Ranges) : QuoteMatch;

    /// <summary>Something like it stands there. Never used as evidence, only proposed.</summary>
    /// <param name="Range">The most similar words.</param>
    /// <param name="Score">How similar they are with their context, in (0, 1].</param>
    public sealed record Approximate(TextRange Range, double Score) : QuoteMatch;

    /// <summary>Nothing like it stands there.</summary>
    /// <param name="Nearest">The sentence that shares most with it, if the text has any.</param>
    public sealed record Missing(TextRange? Nearest) : QuoteMatch;
}
