using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Students who gave the same wrong answer to the same question.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Part">Which gap or left side; empty where there is only one.</param>
/// <param name="Text">The wrong answer as it is read.</param>
/// <param name="Rationale">Why it is wrong, where the bank says so.</param>
/// <param name="Count">At least two, and at least a tenth of those who were asked.</param>
/// <param name="Students">Their ids; empty where they must not be told.</param>
public sealed record MistakeGroup(
    string Question, string Part, string Text, MisledBy Misled, string? Rationale, int Count, Items<string> Students);

/// <summary>Students who took what one speaker says, or one side wants, for another's.</summary>
/// <param name="By">The name of who says or wants it.</param>
/// <param name="TakenFor">The name of whom it was taken for.</param>
/// <param name="IsWant">Whether it is something that sides want, and not something that speakers say.</param>
/// <param name="Questions">Where, by id.</param>
/// <param name="Count">How many students: at least two, and at least a tenth of the class.</param>
/// <param name="Students">Their ids; empty where they must not be told.</param>
public sealed record ConfusionGroup(
    string By, string TakenFor, bool IsWant, Items<string> Questions, int Count, Items<string> Students);
