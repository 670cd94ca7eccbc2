using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>One time that a question was asked, as far as the schedule looks at it.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="KeyHash">What counted as right then.</param>
/// <param name="About">What the question turned on then; empty if that was not noted.</param>
public readonly record struct Recollection(
    string Bank, string Question, DateTimeOffset At, Grade Grade, string KeyHash, Items<Point> About);
