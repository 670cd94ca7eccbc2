namespace Quiz.Core.Classroom;

/// <summary>What a teacher gives a student for one answer, whatever the key says.</summary>
/// <param name="Attempt">The attempt's key (<see cref="Collecting.TestAttempt.Key"/>).</param>
/// <param name="Student">The student's id.</param>
/// <param name="Question">The question's id in the bank.</param>
/// <param name="Points">From 0 to what the question is worth.</param>
/// <param name="Reason">In the teacher's words; null if none was given.</param>
public sealed record TeacherMark(string Attempt, string Student, string Question, double Points, string? Reason = null);
