using Quiz.Core.Banks.Kinds;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>What a sitting has earned, and of how much.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="At">When its first answer was given.</param>
/// <param name="Points">
/// What its questions are worth together; while it goes on, and in those of older versions, what those are worth that
/// were answered.
/// </param>
public sealed record SittingScore(
    string Session, string Bank, Mode Mode, DateTimeOffset At, double Earned, double Points)
{
    /// <summary>
    /// The scores of sittings, in the order of their first answers. What a person has to read does not count.
    /// </summary>
    /// <param name="answers">All that stand, in any order.</param>
    /// <param name="worth">What a sitting is worth that is over; null where nobody can tell.</param>
    public static Items<SittingScore> Of(IEnumerable<CountedAnswer> answers, Func<string, double?> worth) => answers
        .Where(a => a.Type != OpenResponse.Kind.Word)
        .OrderBy(a => a.At).ThenBy(a => a.Session, StringComparer.Ordinal).ThenBy(a => a.Number)
        .GroupBy(a => a.Session)
        .Select(s => new SittingScore(s.Key, s.First().Bank, s.First().Mode, s.First().At,
            s.Sum(a => a.Score * a.Points), worth(s.Key) ?? s.Sum(a => a.Points)))
        .Where(s => s.Points > 0)
        .ToItems();
}
