using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom;

/// <summary>One step of a taken test, as a line of its result has it.</summary>
/// <param name="Number">Its place among the steps, from 1 without gaps.</param>
/// <param name="At">When, on the clock of the machine, with its offset from UTC.</param>
/// <param name="Before">The hash of the line before; empty in the first line.</param>
public sealed record ResultLine(int Number, DateTimeOffset At, string Before, SessionEvent Event);
