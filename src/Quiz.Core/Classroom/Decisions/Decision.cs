namespace Quiz.Core.Classroom.Decisions;

/// <summary>Something that a teacher has decided about a class' work, as it is kept for ever.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
public sealed record Decision(int Number, DateTimeOffset At, Choice Choice);
