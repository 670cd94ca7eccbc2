namespace Quiz.Core.Banks;

/// <summary>A party to what the article is about.</summary>
public sealed record Side(string Id, string Name);
