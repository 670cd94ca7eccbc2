using Quiz.Core.Evidence;

namespace Quiz.Core.Learning;

/// <summary>
/// Something that a learner has got wrong in a way that sticks: sure of it, or by putting it down to somebody else.
/// </summary>
public sealed record Misconception
{
    /// <summary>The point of the text that it is about.</summary>
    public required PointKey About { get; init; }

    /// <summary>
    /// Whom or which side it was mixed up with: a person's id, the narrator's, or a side's, as <see cref="About"/> is a
    /// claim or a want. Null where the learner was only sure and wrong.
    /// </summary>
    public string? Other { get; init; }

    /// <summary>How often it has shown itself in all, at least 1.</summary>
    public required int Times { get; init; }

    /// <summary>How many of those times the learner was over 80 % sure.</summary>
    public required int TimesSure { get; init; }

    /// <summary>When it showed itself last.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>The question in which it did.</summary>
    public required string Question { get; init; }

    /// <summary>The words that decide there.</summary>
    public Items<Place> Decides { get; init; }

    /// <summary>The words that misled there; empty where none can be named.</summary>
    public Items<Place> Misleads { get; init; }

    /// <summary>Whether a question turns on what this is about.</summary>
    public bool Concerns(Askable question) => question.Bank == About.Bank && question.Points.Contains(About.Point);
}
