namespace Quiz.Core.Learning;

/// <summary>One time that something was asked, and how well it was remembered.</summary>
public readonly record struct Review(DateOnly Day, Grade Grade);
