using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reports;

/// <summary>Something that was, or could have been, answered to a question, and who answered it.</summary>
/// <param name="Part">Which gap or left side it belongs to; empty where there is only one.</param>
/// <param name="Text">As it is read.</param>
/// <param name="Misled">For a wrong option: how it relates to the text.</param>
/// <param name="Rationale">Why it is right or wrong, where the bank says so.</param>
/// <param name="IsListed">Whether the question offers it or wants it, so that it is told also where nobody gave
/// it.</param>
/// <param name="Count">How many gave it; null where so few that it must not be told.</param>
/// <param name="Upper">How many of them are in the top third by their totals; null as above.</param>
/// <param name="Lower">How many of them are in the bottom third; null as above.</param>
/// <param name="MeanTotal">Their mean total; null of nobody, and as above.</param>
/// <param name="Students">Their ids; empty where they must not be told.</param>
public sealed record AnswerRow(
    AnswerKind Kind, string Part, string Text, bool IsRight, MisledBy Misled, string? Rationale, bool IsListed,
    int? Count, int? Upper, int? Lower, double? MeanTotal, Items<string> Students);

/// <summary>Whether something was answered.</summary>
public enum AnswerKind
{
    Given,
    DontKnow,
    Blank,
}
