namespace Quiz.Core.Questions;

/// <summary>
/// How sure a learner is of an answer, and what that earns in a tally of its own (certainty-based marking, as Moodle
/// does it).
/// </summary>
public static class Certainty
{
    /// <summary>The levels: 1 is under 67 %, 2 from 67 to 80 %, 3 over 80 %.</summary>
    public static Items<int> Levels { get; } = [1, 2, 3];

    /// <summary>1, 2 or 3 for a right answer; 0, −2 or −6 for a wrong one; 0 for "I don't know".</summary>
    /// <param name="level">From 1 to 3.</param>
    public static int Mark(Outcome outcome, int level) => outcome switch
    {
        Outcome.DontKnow => 0,
        Outcome.Right => level,
        _ => level switch
        {
            1 => 0,
            2 => -2,
            _ => -6,
        },
    };
}
