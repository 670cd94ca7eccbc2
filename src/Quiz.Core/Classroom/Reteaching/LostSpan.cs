using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>A place of the text at which a class lost its way, with what to do about it.</summary>
public sealed record LostSpan
{
    /// <summary>The words that decide; null where the text is silent, so that the question stands alone.</summary>
    public required Place? Place { get; init; }

    /// <summary>The questions of the test that turn on it.</summary>
    public required Items<Question> Questions { get; init; }

    /// <summary>How many times they were asked.</summary>
    public required int Answers { get; init; }

    /// <summary>How many answers did not earn everything; null where so few that it must not be told.</summary>
    public required int? NotRight { get; init; }

    /// <summary>
    /// The wrong answer that most gave; null if no two gave the same, or so few that it must not be told.
    /// </summary>
    public required ChiefMistake? Chief { get; init; }

    public required TeachingPrompt Prompt { get; init; }

    /// <summary>
    /// The class by what it did here; where names must not be told only the groups that are large enough.
    /// </summary>
    public required Items<SpanGroup> Groups { get; init; }

    /// <summary>Questions on the same points that the test did not have; empty where none is left.</summary>
    public required Items<Question> Next { get; init; }
}

/// <summary>The wrong answer to a question that most gave.</summary>
/// <param name="Part">Which gap or left side it belongs to; empty where there is only one.</param>
/// <param name="Text">As it is read.</param>
/// <param name="Asked">How many were asked the question.</param>
/// <param name="Misled">Where its words come from, with the words that mislead.</param>
/// <param name="Rationale">Why it is wrong, where the bank says so.</param>
public sealed record ChiefMistake(
    Question Question, string Part, string Text, int Count, int Asked, Misled Misled, string? Rationale);

/// <summary>Students who did the same at a span.</summary>
/// <param name="Text">The answer that they share; empty of other kinds of groups.</param>
/// <param name="Students">Their ids; empty where they must not be told.</param>
public sealed record SpanGroup(SpanGroupKind Kind, string Text, int Count, Items<string> Students);

/// <summary>What a group has in common.</summary>
public enum SpanGroupKind
{
    /// <summary>The same wrong answer.</summary>
    SameAnswer,

    /// <summary>Other answers that are not right, or not all of it.</summary>
    OtherAnswer,

    /// <summary>"I don't know", or nothing.</summary>
    NoAnswer,

    /// <summary>Everything right.</summary>
    Right,
}
