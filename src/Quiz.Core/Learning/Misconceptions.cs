using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>What a learner misconceives, as a fold over what counts of their history.</summary>
public static class Misconceptions
{
    /// <summary>
    /// On how many study days a point has to be answered rightly, and never wrongly in between, to be no misconception
    /// any more.
    /// </summary>
    public const int DaysToOvercome = 2;

    /// <summary>
    /// Finds the misconceptions that are not overcome: those that have shown themselves most often first, then the
    /// latest. Only answers to questions that the banks still have, under the same key and undisputed, tell anything.
    /// </summary>
    /// <param name="banks">Those of today. Of two with the same id the first counts.</param>
    /// <param name="rollover">The hour at which a day begins, from 0 to 23.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such hour.</exception>
    public static Items<Misconception> Of(
        LearningRecord record, IEnumerable<Bank> banks, int rollover = StudyDay.UsualRollover)
    {
        var known = banks.DistinctBy(b => b.Id).ToDictionary(b => b.Id, b => new KnownQuestions(b, record.Disputes));
        var points = new Dictionary<PointKey, PointMistakes>();
        foreach (CountedAnswer answer in record.Answers)
        {
            if (!known.TryGetValue(answer.Bank, out KnownQuestions? bank) || bank.Find(answer) is not { } asked)
                continue;
            foreach (Point point in asked.Points)
            {
                if (answer.Outcome == Outcome.Right) On(point).Right(StudyDay.Of(answer.At, rollover));
                else if (answer.Outcome is Outcome.Wrong or Outcome.Partly) On(point).Wrong();
            }

            foreach (Mistake mistake in bank.Mistakes(asked, answer)) On(mistake.Point).Take(answer, mistake);

            PointMistakes On(Point point)
            {
                var key = new PointKey(answer.Bank, point);
                if (!points.TryGetValue(key, out PointMistakes? on)) points[key] = on = new PointMistakes(key);
                return on;
            }
        }

        return points.Values.SelectMany(p => p.Remaining)
            .OrderByDescending(m => m.Times).ThenByDescending(m => m.LastAt).ThenBy(m => m.About)
            .ThenBy(m => m.Other, StringComparer.Ordinal)
            .ToItems();
    }
}
