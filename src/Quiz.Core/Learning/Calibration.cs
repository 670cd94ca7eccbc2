using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>How far being sure and being right went together.</summary>
public static class Calibration
{
    /// <summary>
    /// All three levels, from the least sure; none if certainty was never asked for. "I don't know" claims nothing and
    /// is left out.
    /// </summary>
    public static Items<CertaintyTally> Of(IEnumerable<CountedAnswer> answers)
    {
        CountedAnswer[] said = [.. answers.Where(a => a is { Certainty: not null, Outcome: not Outcome.DontKnow })];
        return said.Length == 0 ? [] : Certainty.Levels
            .Select(level => new CertaintyTally(
                level,
                said.Count(a => a.Certainty == level && a.Outcome == Outcome.Right),
                said.Count(a => a.Certainty == level)))
            .ToItems();
    }

    /// <summary>The shares of right answers that a level claims, from 0 to 1.</summary>
    /// <param name="level">From 1 to 3.</param>
    public static (double From, double To) Claimed(int level) => level switch
    {
        1 => (0, 0.67),
        2 => (0.67, 0.8),
        _ => (0.8, 1),
    };
}
