using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>
/// What one sitting says about the learner's memory: the answers that count, what was disputed, what was decided.
/// </summary>
/// <remarks>
/// In practice and review the first answer to a question counts; in a test the one that stood when it was handed in, as
/// it was marked last.
/// </remarks>
public sealed class SittingAnswers
{
    private readonly Dictionary<string, Entry> _standing = [];
    private readonly Dictionary<string, string> _contents = [];
    private readonly Stack<(string Question, Entry? Before)> _undoable = [];
    private readonly HashSet<string> _disputed = [];
    private readonly HashSet<string> _planned = [];
    private readonly List<KeyDecision> _decisions = [];
    private Plan? _plan;
    private string _bank = "";
    private bool _isFinished;

    private SittingAnswers()
    {
    }

    /// <summary>The answers that stand, whether or not they count.</summary>
    public IEnumerable<CountedAnswer> Standing => _standing.Values.Select(e => CountedAnswer.Of(e, Mode));

    /// <summary>
    /// The answers to questions that were not disputed; none if wrong ones were only practised again, or a test was not
    /// handed in.
    /// </summary>
    public IEnumerable<CountedAnswer> Counting => Scored.Where(a => !_disputed.Contains(a.Question));

    /// <summary>The same with those that were disputed: they make the score.</summary>
    public IEnumerable<CountedAnswer> Scored =>
        _plan is null or { WrongOnesOf: not null } || (IsTest && !_isFinished) ? [] : Standing;

    /// <summary>What the sitting is worth; null while it goes on, and where nobody can tell.</summary>
    public double? Worth { get; private set; }

    public IEnumerable<Dispute> Disputes =>
        _disputed.Select(q => new Dispute(_bank, q, _contents.GetValueOrDefault(q)));

    public IEnumerable<KeyDecision> Decisions => _decisions;

    private Mode Mode => _plan?.Mode ?? Mode.Practice;

    private bool IsTest => Mode == Mode.Test;

    /// <param name="entries">Of one sitting, in any order. Gaps do no harm, nor does an entry that comes twice.</param>
    public static SittingAnswers Of(IEnumerable<Entry> entries)
    {
        var sitting = new SittingAnswers();
        Guid? last = null;
        foreach (Entry entry in entries.OrderBy(e => e.Number).ThenBy(e => e.At).ThenBy(e => e.Id))
        {
            if (entry.Id != last) sitting.Take(entry);
            last = entry.Id;
        }

        return sitting;
    }

    private void Take(Entry entry)
    {
        if (_bank.Length == 0) _bank = entry.Bank;
        if (entry.Event is Disputed disputed) _disputed.Add(disputed.Question);
        if (entry.Event is Answered given) _contents[given.Question] = given.ContentHash;
        if (entry.Event is KeyDecided decided)
            _decisions.Add(
                new KeyDecision(entry.Bank, decided.Question, decided.KeyHash, decided.StartsOver, entry.At));
        if (entry.Event is Remarked remarked) Mark(remarked, entry);
        if (_isFinished) return;
        switch (entry.Event)
        {
            case Started e: Begin(e.Plan); break;
            case Finished e: (_isFinished, Worth) = (true, e.Points); break;
            case Answered e when IsTest: Change(e.Question, entry); break;
            case Answered { Try: 1 } e: _standing.TryAdd(e.Question, entry); break;
            case Drafted { Reason: null } e: Keep(e.Question); break;
            case Struck e: Keep(e.Question); break;
            case Proposed e: Keep(e.Question); break;
            case Proved e: Keep(e.Question); break;
            case Undone when IsTest: Undo(); break;
        }
    }

    private void Begin(Plan plan)
    {
        if (_plan is not null) return;
        _plan = plan;
        _planned.UnionWith(plan.Questions);
    }

    /// <summary>A step that can be undone and leaves the answer as it is.</summary>
    private void Keep(string question)
    {
        if (IsTest && _planned.Contains(question)) _undoable.Push((question, _standing.GetValueOrDefault(question)));
    }

    private void Change(string question, Entry entry)
    {
        Keep(question);
        _standing[question] = entry;
    }

    private void Mark(Remarked remarked, Entry entry)
    {
        if (remarked.Answer is { } answer) _standing[remarked.Question] = entry with { Event = answer };
        else _standing.Remove(remarked.Question);
    }

    private void Undo()
    {
        if (!_undoable.TryPop(out (string Question, Entry? Before) last)) return;
        if (last.Before is null) _standing.Remove(last.Question);
        else _standing[last.Question] = last.Before;
    }
}
