using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>A schedule in the making: takes recollections in the order of time.</summary>
/// <remarks>What a question turns on is looked up once, not at each of its answers: a long history has many.</remarks>
internal sealed class ScheduleFold(
    Items<KeyDecision> decisions, Func<string, string, Items<Point>> pointsOf, int rollover, double retention)
{
    private readonly Dictionary<PointKey, PointFold> _points = [];
    private readonly Dictionary<(string Bank, string Question), QuestionFold> _questions = [];
    private readonly ILookup<(string, string), KeyDecision> _startingOver =
        decisions.Where(d => d.StartsOver).ToLookup(d => (d.Bank, d.Question));

    public Items<PointSchedule> Points =>
        _points.Where(p => p.Value.IsAsked).OrderBy(p => p.Key).Select(p => p.Value.Of(p.Key)).ToItems();

    public void Take(Recollection recollection)
    {
        (string, string) name = (recollection.Bank, recollection.Question);
        if (!_questions.TryGetValue(name, out QuestionFold? question))
        {
            _questions.Add(name, question = new QuestionFold(
                PointsAt(recollection.Bank, pointsOf(recollection.Bank, recollection.Question)),
                [.. _startingOver[name]]));
        }

        if (question.Forgets(recollection)) return;
        var review = new Review(StudyDay.Of(recollection.At, rollover), recollection.Grade);
        var turn = new ReviewTurn(recollection.Question, recollection.At, recollection.KeyHash);
        foreach (PointFold point in question.Points.Length > 0
            ? question.Points
            : PointsAt(recollection.Bank, recollection.About))
            point.Take(review, turn, retention);
    }

    private PointFold[] PointsAt(string bank, Items<Point> points) =>
        [.. points.Select(p => PointAt(new PointKey(bank, p)))];

    private PointFold PointAt(PointKey key)
    {
        if (!_points.TryGetValue(key, out PointFold? point)) _points.Add(key, point = new PointFold());
        return point;
    }

    /// <summary>A question, with its points looked up.</summary>
    private sealed record QuestionFold(PointFold[] Points, KeyDecision[] StartingOver)
    {
        public bool Forgets(Recollection recollection) =>
            StartingOver.Length > 0 && StartingOver.Any(d => d.Forgets(recollection.At, recollection.KeyHash));
    }
}
