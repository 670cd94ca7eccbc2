namespace Quiz.Core.Sessions;

/// <summary>What a teacher has decided that an answer earns, whatever the key says.</summary>
/// <param name="Max">What could be earned; 0 where the question was dropped.</param>
/// <param name="Reason">The end of a sentence: why.</param>
/// <param name="IsByHand">Whether it was given for this answer alone, or for what was typed, and not to
/// everybody.</param>
public sealed record Granted(double Points, double Max, string Reason, bool IsByHand);
