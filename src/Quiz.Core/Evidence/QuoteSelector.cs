namespace Quiz.Core.Evidence;

/// <summary>Words quoted from a text, with context where they occur twice (the W3C's TextQuoteSelector).</summary>
public sealed record QuoteSelector(string Exact, string? Prefix = null, string? Suffix = null);
