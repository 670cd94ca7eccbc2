namespace Quiz.Core.Banks;

/// <summary>A word of the passages and its meaning.</summary>
public sealed record GlossaryEntry(string Term, string Meaning);
