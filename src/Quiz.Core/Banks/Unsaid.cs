namespace Quiz.Core.Banks;

/// <summary>
/// Something plausible that stands nowhere in the text: a statement that nobody makes, or a thing that nobody names.
/// </summary>
/// <param name="Says">The statement, a sentence that stands alone; null for a thing.</param>
/// <param name="What">The thing, a noun phrase that goes behind "get"; null for a statement.</param>
/// <param name="From">The side that could be thought to give the thing; null for any.</param>
public sealed record Unsaid(string Id, string? Says, string? What = null, string? From = null);
