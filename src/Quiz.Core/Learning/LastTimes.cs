using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>
/// Whether questions, and the points of the text that they turn on, were right the last time they were asked.
/// </summary>
internal sealed class LastTimes
{
    private readonly Dictionary<(string Bank, string Question), bool> _questions = [];
    private readonly Dictionary<PointKey, bool> _points = [];

    /// <param name="answers">In the order of time. An answer to a question on several points counts for each of
    /// them.</param>
    public LastTimes(IEnumerable<CountedAnswer> answers, PointIndex index)
    {
        foreach (CountedAnswer answer in answers.Where(a => a.Grade is not null))
        {
            bool isRight = answer.Outcome == Outcome.Right;
            _questions[(answer.Bank, answer.Question)] = isRight;
            foreach (Point point in index.PointsOf(answer.Bank, answer.Question))
                _points[new PointKey(answer.Bank, point)] = isRight;
        }
    }

    /// <summary>Null if it was never asked.</summary>
    public bool? Of(PointKey point) => _points.TryGetValue(point, out bool isRight) ? isRight : null;

    /// <inheritdoc cref="Of(PointKey)"/>
    public bool? Of(string bank, string question) =>
        _questions.TryGetValue((bank, question), out bool isRight) ? isRight : null;
}
