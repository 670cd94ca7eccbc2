namespace Quiz.Core.Banks;

/// <summary>
/// How a bank words one sentence of derived questions, with placeholders in braces: "Which of these does {speaker}
/// say?".
/// </summary>
public sealed record Pattern(string Name, string Text);
