using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>How long a question can wait: what is needed most comes first.</summary>
/// <param name="Point">How often what it turns on was asked, in whatever way.</param>
/// <param name="Own">How often it was asked itself.</param>
internal sealed record Need(int Point, int Own) : IComparable<Need>
{
    /// <summary>
    /// For somebody who has met no question of the bank: first what its author counts among the best, last what was
    /// derived.
    /// </summary>
    public static Need OfNewcomer(Question question) => new(question.IsCore ? 0 : question.IsDerived ? 2 : 1, 0);

    /// <summary>
    /// For somebody who has: what was asked least. Derived questions on one row of a table take turns.
    /// </summary>
    public static Func<Question, Need> OfReturning(
        IEnumerable<Question> questions, IReadOnlyDictionary<string, int> asked)
    {
        var onPoint = questions.SelectMany(q => q.About.Select(p => (Point: p, Asked: asked.GetValueOrDefault(q.Id))))
            .GroupBy(p => p.Point).ToDictionary(g => g.Key, g => g.Sum(p => p.Asked));
        return q => new Need(
            q.IsDerived ? q.About.Max(p => onPoint[p]) : asked.GetValueOrDefault(q.Id), asked.GetValueOrDefault(q.Id));
    }

    public int CompareTo(Need? other) =>
        (Point, Own).CompareTo(other is null ? (int.MinValue, 0) : (other.Point, other.Own));
}
