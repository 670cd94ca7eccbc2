using Quiz.Core.Grading;

namespace Quiz.Core.Questions;

/// <summary>A place to type in, with what is accepted there.</summary>
public sealed record Gap
{
    public required Items<AcceptedText> Accept { get; init; }

    /// <summary>Answers that are wrong for a reason worth saying; tried before <see cref="Accept"/>.</summary>
    public Items<RejectedText> Reject { get; init; }

    public TextPolicy Policy { get; init; } = TextPolicy.Lenient;

    /// <summary>A full answer to show: the first best-scoring pattern, its wildcards left out.</summary>
    public string Example => TextPattern.Example(Accept.MaxBy(a => a.Score)!.Pattern);
}

/// <summary>A pattern that is accepted, and the score it earns in (0, 1].</summary>
public sealed record AcceptedText(string Pattern, double Score = 1);

/// <summary>A pattern that is refused, and why.</summary>
public sealed record RejectedText(string Pattern, string? Rationale);
