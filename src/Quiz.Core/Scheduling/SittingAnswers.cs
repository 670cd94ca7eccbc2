using Quiz.Core.Sessions;

namespace Quiz.Core.Scheduling;

/// <summary>What one sitting says about the learner's memory: the answers that count, and what was disputed.</summary>
/// <remarks>In practice the first answer to a question counts; in a test the one that stood when it was handed in.</remarks>
internal sealed class SittingAnswers
{
    private readonly Dictionary<string, Entry> _standing = [];
    private readonly Dictionary<string, string> _contents = [];
    private readonly Stack<(string Question, Entry? Before)> _undoable = [];
    private readonly HashSet<string> _disputed = [];
    private readonly HashSet<string> _planned = [];
    private Plan? _plan;
    private bool _isFinished;

    private SittingAnswers()
    {
    }

    /// <summary>The entries of <see cref="Answered"/> events whose questions were not disputed. None where wrong ones were only practised again.</summary>
    public IEnumerable<Entry> Counting => _plan is null or { WrongOnesOf: not null } || (IsTest && !_isFinished)
        ? []
        : _standing.Where(s => !_disputed.Contains(s.Key)).Select(s => s.Value);

    public IEnumerable<Dispute> DisputesIn(string bank) => _disputed.Select(q => new Dispute(bank, q, _contents.GetValueOrDefault(q)));

    private bool IsTest => _plan?.Mode == Mode.Test;

    /// <param name="entries">Of one sitting, in the order of their numbers. Gaps do no harm, nor does one that comes again after itself.</param>
    public static SittingAnswers Of(IEnumerable<Entry> entries)
    {
        var sitting = new SittingAnswers();
        Guid? last = null;
        foreach (Entry entry in entries)
        {
            if (entry.Id != last) sitting.Take(entry);
            last = entry.Id;
        }

        return sitting;
    }

    private void Take(Entry entry)
    {
        if (entry.Event is Disputed disputed) _disputed.Add(disputed.Question);
        if (entry.Event is Answered given) _contents[given.Question] = given.ContentHash;
        if (_isFinished) return;
        switch (entry.Event)
        {
            case Started e: Begin(e.Plan); break;
            case Finished: _isFinished = true; break;
            case Answered e when IsTest: Change(e.Question, entry); break;
            case Answered { Try: 1 } e: _standing.TryAdd(e.Question, entry); break;
            case Drafted e: Keep(e.Question); break;
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

    private void Undo()
    {
        if (!_undoable.TryPop(out (string Question, Entry? Before) last)) return;
        if (last.Before is null) _standing.Remove(last.Question);
        else _standing[last.Question] = last.Before;
    }
}
