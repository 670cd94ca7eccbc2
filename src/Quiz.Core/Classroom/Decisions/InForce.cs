using Quiz.Core.Classroom.Collecting;
using Quiz.Core.Classroom.Marking;

namespace Quiz.Core.Classroom.Decisions;

/// <summary>
/// What holds after a row of decisions: those taken back are left out, and the last on each matter counts.
/// </summary>
public sealed class InForce
{
    private readonly Choice[] _choices;
    private readonly MarkTable _marks;

    /// <param name="decisions">In the order of their numbers.</param>
    public InForce(IReadOnlyList<Decision> decisions)
    {
        var takenBack = new HashSet<int>();
        foreach (Decision decision in decisions.Reverse())
        {
            if (!takenBack.Contains(decision.Number) && decision.Choice is TakenBack { Number: var number })
                takenBack.Add(number);
        }

        TakenBack = takenBack;
        Decision[] standing = [.. decisions.Where(d => !takenBack.Contains(d.Number))];
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Decision decision in standing)
        {
            if (Matter(decision.Choice) is { } matter) last[matter] = decision.Number;
        }

        _marks = new MarkTable(standing);
        // as just asked
        ReplacedBy = standing.Where(d => Matter(d.Choice) is { } matter && last[matter] != d.Number)
            .Select(d => KeyValuePair.Create(d.Number, last[Matter(d.Choice)!]))
            .Concat(_marks.Replaced).ToDictionary();
        _choices = [.. standing.Where(d => !ReplacedBy.ContainsKey(d.Number)).Select(d => d.Choice)];
    }

    /// <summary>The numbers of the decisions that do not hold any more.</summary>
    public IReadOnlySet<int> TakenBack { get; }

    /// <summary>The numbers of decisions in whose place later ones hold, with the numbers of those.</summary>
    public IReadOnlyDictionary<int, int> ReplacedBy { get; }

    /// <summary>The hash of the key file; null if there is no key yet.</summary>
    public string? Key => Last<KeyGiven>()?.Hash;

    /// <summary>The class, as it was given; null if it was not.</summary>
    public Items<Student>? Roster => Last<RosterGiven>()?.Students;

    public DateTimeOffset? Deadline => Last<DeadlineSet>()?.At;

    /// <summary>Which attempt counts, by the student's folded id.</summary>
    public IReadOnlyDictionary<string, string> Preferred =>
        All<AttemptPreferred>().ToDictionary(p => StudentId.Fold(p.Student), p => p.Attempt);

    /// <summary>Whose an attempt is, by its key.</summary>
    public IReadOnlyDictionary<string, string> Owners => All<OwnerNamed>().ToDictionary(o => o.Attempt, o => o.Student);

    /// <summary>Whether a choice says what holds anyway.</summary>
    public bool Says(Choice choice) => choice switch
    {
        KeyGiven c => c == Last<KeyGiven>(),
        RosterGiven c => c == Last<RosterGiven>(),
        DeadlineSet c => c == Last<DeadlineSet>(),
        AttemptPreferred c => Preferred.GetValueOrDefault(StudentId.Fold(c.Student)) == c.Attempt,
        OwnerNamed c => Owners.GetValueOrDefault(c.Attempt) == c.Student,
        AnswersMarked c => c.Marks.All(_marks.Has),
        Decisions.TakenBack c => TakenBack.Contains(c.Number),
        _ => _choices.Contains(choice),
    };

    /// <param name="key">The key file whose hash is <see cref="Key"/>.</param>
    public MarkingRules RulesBy(KeyFile key) => new(
        key,
        All<TextAccepted>().Select(a => new AcceptedAnswer(a.Question, a.Gap, a.Text, a.Score)).ToItems(),
        All<QuestionDropped>().Select(d => d.Question).ToItems(),
        All<PointsGiven>().Select(g => g.Question).ToItems())
    { Marks = _marks.Marks };

    /// <summary>By what files are looked through.</summary>
    /// <param name="key">Null if there is none yet.</param>
    /// <param name="misfits">Answers that fit no question, by file.</param>
    public CollectTerms TermsBy(KeyFile? key, IReadOnlyDictionary<string, Items<string>> misfits) => new()
    {
        Pack = key?.Pack,
        Roster = Roster ?? key?.Students ?? [],
        Deadline = Deadline ?? key?.Terms.Deadline,
        Preferred = Preferred,
        Owners = Owners,
        Misfits = misfits,
    };

    /// <summary>
    /// What a choice is about: of several on one matter the last holds. Null where it is about several things, or
    /// stands for itself.
    /// </summary>
    private static string? Matter(Choice choice) => choice switch
    {
        KeyGiven => "key",
        RosterGiven => "roster",
        DeadlineSet => "deadline",
        AttemptPreferred c => "attempt " + StudentId.Fold(c.Student),
        OwnerNamed c => "owner " + c.Attempt,
        TextAccepted c => FormattableString.Invariant($"text {c.Question} {c.Gap} {c.Text}"),
        QuestionDropped c => "question " + c.Question,
        PointsGiven c => "question " + c.Question,
        _ => null,
    };

    private IEnumerable<T> All<T>() where T : Choice => _choices.OfType<T>();

    private T? Last<T>() where T : Choice => All<T>().LastOrDefault();
}
