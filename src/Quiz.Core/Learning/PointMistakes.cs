namespace Quiz.Core.Learning;

/// <summary>What was got wrong about one point of a text so far, and whether it has been overcome.</summary>
internal sealed class PointMistakes(PointKey about)
{
    private readonly Dictionary<string, Misconception> _all = [];
    private readonly HashSet<string> _remaining = [];
    private readonly HashSet<DateOnly> _daysRight = [];

    public IEnumerable<Misconception> Remaining => _remaining.Select(other => _all[other]);

    public void Right(DateOnly day)
    {
        _daysRight.Add(day);
        if (_daysRight.Count >= Misconceptions.DaysToOvercome) _remaining.Clear();
    }

    public void Wrong() => _daysRight.Clear();

    public void Take(CountedAnswer answer, Mistake mistake)
    {
        string other = mistake.Other ?? ""; // no id is empty
        Misconception? before = _all.GetValueOrDefault(other);
        _all[other] = new Misconception
        {
            About = about,
            Other = mistake.Other,
            Times = (before?.Times ?? 0) + 1,
            TimesSure = (before?.TimesSure ?? 0) + (answer.Certainty == 3 ? 1 : 0),
            LastAt = answer.At,
            Question = answer.Question,
            Decides = mistake.Decides,
            Misleads = mistake.Misleads,
        };
        _remaining.Add(other);
    }
}
