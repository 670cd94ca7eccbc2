using Quiz.Core.Classroom.Marking;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>The answer to one question that counts in a taken test.</summary>
/// <param name="Question">Its id, in the pack or, after <see cref="Unsealing"/>, in the bank.</param>
/// <param name="Certainty">From 1 to 3; null if none was given.</param>
/// <param name="Proof">Null if none was given.</param>
/// <param name="Seconds">Since the question came up. Never part of a score.</param>
/// <param name="At">When it was given.</param>
public sealed record TakenAnswer(
    string Question, Answer Answer, int? Certainty, Proof? Proof, double Seconds, DateTimeOffset At);
