namespace Quiz.Core.Banks;

/// <summary>Something plausible that stands nowhere in the text.</summary>
/// <param name="About">What or whom it is about.</param>
public sealed record Unsaid(string Id, string? About, string Says);
