namespace Quiz.Core.Classroom;

/// <summary>A typed answer that a teacher accepts for everybody, whatever the bank says.</summary>
/// <param name="Question">The question's id in the bank.</param>
/// <param name="Gap">Which gap, from 1.</param>
/// <param name="Text">As somebody typed it; it is compared as the gap compares.</param>
/// <param name="Score">What it earns in the gap, above 0 to 1.</param>
public sealed record AcceptedAnswer(string Question, int Gap, string Text, double Score);
