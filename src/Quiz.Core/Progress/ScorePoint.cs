using Quiz.Core.Banks.Kinds;
using Quiz.Core.Scheduling;
using Quiz.Core.Sessions;

namespace Quiz.Core.Progress;

/// <summary>What one sitting earned, as far as it was answered.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="Day">The study day of its first answer.</param>
/// <param name="Points">What the questions that were answered are worth together; more than 0.</param>
public sealed record ScorePoint(string Session, string Bank, Mode Mode, DateOnly Day, double Earned, double Points)
{
    /// <summary>The sittings in the order of their first answers. What a person has to read does not count.</summary>
    /// <param name="answers">In the order of time.</param>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    public static Items<ScorePoint> Of(IEnumerable<CountedAnswer> answers, int rollover = StudyDay.UsualRollover) => answers
        .Where(a => a.Type != OpenResponse.Kind.Word)
        .GroupBy(a => a.Session)
        .Select(s => new ScorePoint(s.Key, s.First().Bank, s.First().Mode, StudyDay.Of(s.First().At, rollover), s.Sum(a => a.Score * a.Points), s.Sum(a => a.Points)))
        .ToItems();
}
