using Quiz.Core.Banks;
using Quiz.Core.Learning;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Maps;

/// <summary>
/// What of an article a learner knew and missed, point by point. Within a sitting what was missed once is missed; the
/// last sitting that asked it decides.
/// </summary>
public sealed class MapMemory
{
    private readonly Dictionary<Point, bool> _isKnown = [];

    private MapMemory()
    {
    }

    public static MapMemory None { get; } = new();

    /// <summary>Whether nothing on any map was asked about.</summary>
    public bool IsEmpty => _isKnown.Count == 0;

    /// <summary>What one sitting has shown; what was left blank when a test was handed in was missed.</summary>
    public static MapMemory Of(Session session)
    {
        var memory = new MapMemory();
        if (session.IsPresentation) return memory;
        IEnumerable<Asked> asked = session.Questions
            .Where(q => q.Question.IsScored && (q.IsAnswered || session.IsTest));
        memory.Take(asked.SelectMany(q =>
            Shown(session.Bank, q.Question, q.Scored?.Verdict.Outcome == Outcome.Right, q.Scored?.Answer)));
        return memory;
    }

    /// <summary>What all sittings on a bank have shown, as far as its questions are as they were then.</summary>
    public static MapMemory Of(Bank bank, LearningRecord record)
    {
        var memory = new MapMemory();
        var known = new KnownQuestions(bank, record.Disputes);
        IEnumerable<CountedAnswer> own = record.Remembered.Where(a => a.Bank == bank.Id && a.Grade is not null);
        foreach (IGrouping<string, CountedAnswer> sitting in own.GroupBy(a => a.Session))
        {
            memory.Take(sitting.SelectMany(a => known.Find(a) is { } asked
                ? Shown(bank, asked.Question, IsRight(a), a.Mistaken)
                : []));
        }

        return memory;
    }

    /// <summary>A thing that is told in several rows is missed if one of them is.</summary>
    public NodeState Of(MapNode node)
    {
        bool[] told = [.. node.Points.Where(_isKnown.ContainsKey).Select(p => _isKnown[p])];
        return told.Length == 0 ? NodeState.NotAsked : told.All(known => known) ? NodeState.Known : NodeState.Missed;
    }

    /// <summary>Whether the answer itself was right, whatever became of its proof.</summary>
    private static bool IsRight(CountedAnswer answer) =>
        answer.Outcome == Outcome.Right || answer.Proving == ProofOutcome.RightNotShown;

    private void Take(IEnumerable<(Point Point, bool IsKnown)> sitting)
    {
        foreach (IGrouping<Point, bool> shown in sitting.GroupBy(s => s.Point, s => s.IsKnown))
            _isKnown[shown.Key] = shown.All(known => known);
    }

    /// <summary>
    /// What an answer shows of each point. Rows that a derived question lists are judged one by one, also those that
    /// were wrongly chosen.
    /// </summary>
    private static IEnumerable<(Point, bool)> Shown(Bank bank, Question question, bool isRight, Answer? answer)
    {
        Items<Point> points = QuestionPoints.Of(bank, question);
        if (isRight || !question.IsDerived || PartsOf(question, answer) is not { } parts)
            return points.Select(p => (p, isRight));
        bool Has(Point point, bool right) => parts.Any(part => part.Id == point.Id && part.IsRight == right);
        return points.Select(p => (p, Has(p, right: true)))
            .Concat(question.Beside.Where(b => Has(b, right: false)).Select(b => (b, false)));
    }

    /// <summary>How an answer was judged part by part; null if its parts are no rows, or one of them is gone.</summary>
    private static Items<VerdictPart>? PartsOf(Question question, Answer? answer)
    {
        HashSet<string> listed = [.. Listed(question)];
        return (question, answer) switch
        {
            (ChoiceQuestion choice, ChoiceAnswer given) when given.Options.All(listed.Contains) =>
                choice.Grade(given).Parts,
            (PairQuestion pairs, PairAnswer given) when given.Pairs.All(p =>
                listed.Contains(p.Left) && pairs.Rights.Any(r => r.Id == p.Right)) => pairs.Grade(given).Parts,
            _ => null,
        };
    }

    private static IEnumerable<string> Listed(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options.Select(o => o.Id),
        PairQuestion pairs => pairs.Lefts.Select(l => l.Id),
        _ => [],
    };
}
