using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>Which questions ask which points in the banks of today, looked up either way.</summary>
public sealed class PointIndex
{
    private readonly Dictionary<(string Bank, string Id), Askable> _questions = [];
    private readonly ILookup<PointKey, Askable> _byPoint;

    /// <param name="questions">Of any banks. Where two have the same id, the first counts.</param>
    public PointIndex(IEnumerable<Askable> questions)
    {
        foreach (Askable question in questions) _questions.TryAdd((question.Bank, question.Id), question);
        _byPoint = _questions.Values
            .SelectMany(q => q.Points.Select(p => (Key: new PointKey(q.Bank, p), Question: q)))
            .ToLookup(pair => pair.Key, pair => pair.Question);
    }

    /// <summary>What a question turns on; nothing if no bank has it any more.</summary>
    public Items<Point> PointsOf(string bank, string question) =>
        _questions.TryGetValue((bank, question), out Askable? known) ? known.Points : [];

    /// <summary>The questions that ask a point, in the order of their bank.</summary>
    public IEnumerable<Askable> Asking(PointKey point) => _byPoint[point];
}
