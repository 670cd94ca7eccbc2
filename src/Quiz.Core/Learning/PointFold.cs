namespace Quiz.Core.Learning;

/// <summary>A point's schedule in the making.</summary>
internal sealed class PointFold
{
    private readonly Dictionary<string, ReviewTurn> _turns = [];
    private Card? _card;

    /// <summary>Whether it was asked at all.</summary>
    public bool IsAsked => _card is not null;

    /// <summary>
    /// Takes an answer in the order of time; only the first of a day is a review, but every one is its question's turn.
    /// </summary>
    public void Take(Review review, ReviewTurn turn, double retention)
    {
        _turns[turn.Question] = turn with
        {
            HadOtherKey = _turns.TryGetValue(turn.Question, out ReviewTurn? before)
            && (before.HadOtherKey || before.KeyHash != turn.KeyHash)
        };
        if (_card is null || review.Day > _card.LastDay) _card = Card.After(_card, review, retention);
    }

    // only of points that were asked
    public PointSchedule Of(PointKey key) =>
        new(key, _card!, _turns.Values.OrderBy(t => t.Question, StringComparer.Ordinal).ToItems());
}
