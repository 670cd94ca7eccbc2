namespace Quiz.Core.Evidence;

/// <summary>Looks a quotation up in a text.</summary>
public static class QuoteResolver
{
    public static QuoteMatch Resolve(string text, QuoteSelector selector, Items<TextRange> sentences) => throw new NotImplementedException(text + selector + sentences);
}
