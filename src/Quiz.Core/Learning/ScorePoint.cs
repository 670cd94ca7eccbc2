using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>What one sitting earned, as its results say.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="Day">The study day of its first answer.</param>
/// <param name="Points">What its questions are worth together, or so far those that were answered; more than 0.</param>
public sealed record ScorePoint(string Session, string Bank, Mode Mode, DateOnly Day, double Earned, double Points)
{
    /// <summary>The sittings in the order given.</summary>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    public static Items<ScorePoint> Of(
        IEnumerable<SittingScore> scores, int rollover = StudyDay.UsualRollover) => scores
        .Select(s => new ScorePoint(s.Session, s.Bank, s.Mode, StudyDay.Of(s.At, rollover), s.Earned, s.Points))
        .ToItems();
}
