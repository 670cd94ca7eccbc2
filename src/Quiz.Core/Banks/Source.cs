namespace Quiz.Core.Banks;

/// <summary>What a bank's passages are made from.</summary>
/// <param name="About">One sentence on the original, as far as it is known.</param>
/// <param name="Paragraphs">How many paragraphs the original has, if known.</param>
public sealed record Source(string? About, int? Paragraphs);
