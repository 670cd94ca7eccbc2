using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>A row of the table by which answers are graded.</summary>
/// <param name="When">What happened, in the words of the README's table.</param>
/// <param name="Fits">Whether it happened, given that no earlier row fits.</param>
public sealed record GradeRule(string When, Grade Grade, Func<Answered, bool> Fits);
