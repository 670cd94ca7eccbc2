using Quiz.Core.Sessions;

namespace Quiz.Screens.Answers;

/// <summary>What a key comes to for the hand: where it is then, and what happened to the sitting.</summary>
internal sealed record HandStep(Hand Hand)
{
    public SessionEvent? Happened { get; init; }

    /// <summary>What was just done, or why it could not be.</summary>
    public string Said { get; init; } = "";

    /// <summary>Lines to scroll, where there is no further to move.</summary>
    public int ScrollBy { get; init; }

    public static implicit operator HandStep(Hand hand) => new(hand);
}
