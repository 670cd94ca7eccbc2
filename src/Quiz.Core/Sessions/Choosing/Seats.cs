using Quiz.Core.Banks.Derivation;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>
/// The seats of a sitting. Whoever takes one sends away all that would give it away, or be given away by it.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="isNarrowed">Whether derived questions were asked for by name, so that there may be any number of
/// them.</param>
internal sealed class Seats(IEnumerable<Candidate> candidates, int count, bool isNarrowed)
{
    /// <summary>A derived question comes to every two written ones, as long as there are written ones.</summary>
    private const int OneDerivedIn = 3;

    private const int MostOfFamily = 2;

    private readonly List<Candidate> _left = [.. candidates];
    private readonly List<Candidate> _taken = [];
    private readonly Dictionary<string, int> _ofFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _ofPassage = [];
    private readonly Mix _mix = new(count);

    /// <summary>Those that could still take a seat.</summary>
    public IEnumerable<Candidate> Left => _taken.Count < count ? _left : [];

    public IEnumerable<Question> Taken => _taken.Select(c => c.Question);

    public bool Has(Aim aim) => _taken.Any(c => c.Aim == aim);

    /// <summary>The one that should come next; null if there is none.</summary>
    public Candidate? Next => Left.MinBy(Rank);

    /// <param name="candidate">One that is left; null takes nothing.</param>
    public void Take(Candidate? candidate)
    {
        if (candidate is null) return;
        _taken.Add(candidate);
        _ofFamily[candidate.Family] = _ofFamily.GetValueOrDefault(candidate.Family) + 1;
        _ofPassage[candidate.Passage] = _ofPassage.GetValueOrDefault(candidate.Passage) + 1;
        _mix.Take(candidate.Question.Process);
        _left.RemoveAll(c => c == candidate || c.GivesAway(candidate));
    }

    /// <summary>
    /// First what was asked least; of that, what the mix lacks most; of that, what is least like what is there already.
    /// </summary>
    public (int, Need, int, int, int, int) Rank(Candidate candidate) => (
        isNarrowed || !candidate.Question.IsDerived ? 0 : Excess(candidate),
        candidate.Need,
        -_mix.Missing(candidate.Question.Process),
        candidate.Question.IsDerived ? _ofFamily.GetValueOrDefault(candidate.Family) : 0,
        _ofPassage.GetValueOrDefault(candidate.Passage),
        candidate.Turn);

    /// <summary>
    /// How far a derived question would lead beyond what a sitting should have: it waits until there is nothing else.
    /// </summary>
    private int Excess(Candidate derived) =>
        _ofFamily.GetValueOrDefault(derived.Family) >= MostOfFamily ? 2
        : _ofFamily.GetValueOrDefault(Candidate.Written) < count - count / OneDerivedIn ? 1
        : 0;
}
