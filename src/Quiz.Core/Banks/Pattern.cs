namespace Quiz.Core.Banks;

/// <summary>How a bank words one kind of derived sentence, with placeholders in braces: "Who {verb} {says}?".</summary>
public sealed record Pattern(string Name, string Text);
