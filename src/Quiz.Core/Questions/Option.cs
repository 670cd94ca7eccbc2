using Quiz.Core.Evidence;

namespace Quiz.Core.Questions;

/// <summary>One of the answers that a choice question offers.</summary>
/// <param name="Id">Its id in the bank, else its text (NFC, white space folded). Never its position.</param>
/// <param name="Misled">For a wrong option: how it relates to the text.</param>
/// <param name="Rationale">Why it is right or wrong.</param>
public sealed record Option(string Id, string Text, bool IsCorrect, Misled Misled, string? Rationale);

/// <summary>How a wrong option relates to the text.</summary>
/// <param name="Kind">Where its words come from.</param>
/// <param name="Places">The words that mislead.</param>
public sealed record Misled(MisledBy Kind, Items<Place> Places)
{
    public static Misled Not { get; } = new(MisledBy.Nothing, []);
}

/// <summary>Where a wrong option's words come from.</summary>
public enum MisledBy
{
    /// <summary>The option is right, or its origin is not given.</summary>
    Nothing,

    /// <summary>From the deciding sentence, misread.</summary>
    Misreads,

    /// <summary>From another place in the text.</summary>
    Elsewhere,

    /// <summary>From nowhere in the text.</summary>
    Unsupported,
}
