namespace Quiz.Core.Classroom.Decisions;

/// <summary>
/// What teachers' marks hold after a row of decisions: of two on one answer the later, and none from before everybody
/// got the points.
/// </summary>
internal sealed class MarkTable
{
    private readonly Dictionary<(string Attempt, string Question), (TeacherMark Mark, int Decision)> _standing = [];
    private readonly Dictionary<int, int> _lastReplaced = [];

    /// <param name="decisions">Those that were not taken back, in the order of their numbers.</param>
    public MarkTable(IEnumerable<Decision> decisions)
    {
        foreach (Decision decision in decisions)
        {
            switch (decision.Choice)
            {
                case AnswersMarked { Marks: var marks }:
                    foreach (TeacherMark mark in marks) Put((mark.Attempt, mark.Question), mark, decision.Number);
                    break;
                case PointsGiven { Question: var question }:
                    foreach ((string Attempt, string Question) key in _standing.Keys.Where(k => k.Question == question)
                        .ToList())
                        Remove(key, decision.Number);
                    break;
            }
        }
    }

    public Items<TeacherMark> Marks => _standing.Values.Select(s => s.Mark).ToItems();

    /// <summary>Decisions of which no mark is left, with the numbers of those that came last in their place.</summary>
    public IEnumerable<KeyValuePair<int, int>> Replaced
    {
        get
        {
            var left = _standing.Values.Select(s => s.Decision).ToHashSet();
            return _lastReplaced.Where(r => !left.Contains(r.Key));
        }
    }

    public bool Has(TeacherMark mark) => _standing.TryGetValue(
        (mark.Attempt, mark.Question), out (TeacherMark Mark, int Decision) standing) && standing.Mark == mark;

    private void Put((string Attempt, string Question) key, TeacherMark mark, int decision)
    {
        Remove(key, decision);
        _standing[key] = (mark, decision);
    }

    private void Remove((string Attempt, string Question) key, int by)
    {
        if (_standing.Remove(key, out (TeacherMark Mark, int Decision) before) && before.Decision != by)
            _lastReplaced[before.Decision] = by;
    }
}
