using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>
/// A sitting as it stands: a pure state machine. Its moves say which event would happen; events make the next state.
/// </summary>
/// <remarks>It keeps the bank it was started with, so that a bank edited meanwhile cannot confuse it.</remarks>
public sealed partial record Session
{
    public required Bank Bank { get; init; }

    public required Plan Plan { get; init; }

    public required Items<Asked> Questions { get; init; }

    /// <summary>
    /// In review: what the learner had got wrong before it in a way that sticks. Made from the history, so no event
    /// tells it.
    /// </summary>
    public Items<Reminder> Reminders { get; init; }

    public Stage Stage { get; init; } = Stage.Reading;

    /// <summary>The question at hand, 0-based.</summary>
    public int Index { get; init; }

    /// <summary>When the question at hand came up or was last taken up.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>When the last event happened.</summary>
    public DateTimeOffset LastAt { get; init; }

    /// <summary>How long the learner has been at it, pauses left out.</summary>
    public TimeSpan Spent { get; init; }

    /// <summary>How many events have made this state.</summary>
    public int EventCount { get; init; }

    /// <summary>What can be undone, oldest first; forgotten when a verdict is shown.</summary>
    public Items<UndoStep> Undoable { get; init; }

    public Asked Current => Questions[Index];

    public bool IsTest => Plan.Mode == Mode.Test;

    /// <summary>Whether nothing was done in it yet but to read and to move about.</summary>
    public bool IsUntouched => Questions.All(q =>
        q is { Attempts.IsEmpty: true, Draft: null, Pending: null, Struck.IsEmpty: true, IsFlagged: false, HintOpened: false, Dispute: null });

    public bool IsReview => Plan.Mode == Mode.Review;

    /// <summary>Whether a class answers it together.</summary>
    public bool IsPresentation => Plan.Mode == Mode.Presentation;

    /// <summary>Whether a wrong answer may be looked at again.</summary>
    public bool HasLaterTries => Plan.Mode == Mode.Practice;

    /// <summary>Whether a review has taken as long as it may.</summary>
    public bool IsEnough => IsReview && Plan.Minutes is { } minutes && Spent.TotalMinutes >= minutes;

    /// <summary>
    /// Whether the keys are kept elsewhere: answers are taken, and nothing is judged or explained, not even after
    /// handing in.
    /// </summary>
    public bool IsSealed => Questions.Any(q => q.Question.Sealed is not null);

    /// <summary>
    /// Whether it is only looked at, such as a test that was handed in elsewhere: nothing more is kept of it.
    /// </summary>
    public bool IsOnlyShown { get; init; }

    /// <summary>Whether the question at hand can be disputed.</summary>
    public bool TakesDispute => Stage != Stage.Reading && !IsOnlyShown;

    /// <summary>How far the question at hand has been explained. In a test nothing is said before handing in.</summary>
    public Rung Rung => RungAt(Index);

    public Rung RungAt(int index) => Questions[index].Question.Sealed is not null ? Rung.None
        : IsPresentation ? (Questions[index].IsRevealed ? Rung.Key : Rung.None)
        : Stage == Stage.Done ? Rung.Key
        : IsTest ? Rung.None
        : Ladder.RungOf(Questions[index], HasLaterTries);

    /// <summary>Whether the question at hand still takes an answer; a class gives hands instead.</summary>
    public bool TakesAnswer => !IsPresentation && Stage == Stage.Asking && Rung != Rung.Key;

    /// <summary>What the question at hand asks for now.</summary>
    public Asking Asks => Current.Pending is not { } pending ? Asking.Answer
        : !pending.ProofIsSettled && AsksProof(Current) ? Asking.Proof
        : Asking.Certainty;

    /// <summary>Whether the question at hand takes an answer now, rather than its proof or certainty.</summary>
    public bool AsksAnswer => TakesAnswer && Asks == Asking.Answer;

    /// <summary>Whether the passages may be read now: a proof is looked for in them.</summary>
    public bool BookIsOpen =>
        Stage != Stage.Asking || Plan.Book == BookPolicy.Open || Rung != Rung.None || Asks == Asking.Proof
            || Current.Question is MarkQuestion;

    /// <summary>Whether and how a question is to be proved in this sitting.</summary>
    public ProofPolicy ProofPolicyOf(Question question) => question.ProofPolicyUnder(Plan.Prove);

    public bool CanUndo => Undoable.Any(s => s.Index >= 0) && Stage is not Stage.Done;

    /// <summary>How many questions of the plan are passed over, since nobody has them any more.</summary>
    public int GoneCount => Plan.Questions.Count - Questions.Count;

    public int AnsweredCount => Questions.Count(q => q.IsAnswered);

    /// <summary>The questions that its score is made from: those that a review had no time for wait.</summary>
    public Items<Asked> Counting => IsReview ? Questions.Where(q => q.IsAnswered).ToItems() : Questions;

    /// <summary>What they are worth together, as far as they are scored.</summary>
    public double Worth => Counting.Sum(q => q.Worth ?? 0);

    /// <param name="gone">Questions that are passed over, since nobody has them any more.</param>
    /// <exception cref="ArgumentException">The plan names another question that the bank lacks.</exception>
    public static Session Start(Bank bank, Plan plan, DateTimeOffset now, Items<string> gone = default) => new()
    {
        Bank = bank,
        Plan = plan,
        Questions = plan.Questions.Except(gone)
            .Select(id => Asked.New(bank.Question(id) ?? throw Unknown(id), plan.Seed)).ToItems(),
        Since = now,
        LastAt = now,
        EventCount = 1,
    };

    /// <summary>The state that a sitting's events lead to.</summary>
    /// <remarks>Derived questions are those that its beginning keeps; of older sittings, which kept none, they are
    /// passed over.</remarks>
    /// <exception cref="ArgumentException">The events do not begin with <see cref="Started"/>, or name a question that
    /// the bank lacks.</exception>
    public static Session Replay(Bank bank, IEnumerable<Entry> entries)
    {
        Session? session = null;
        foreach (Entry entry in entries)
        {
            session = entry.Event is Started started
                ? Start(bank = bank with { Derived = started.Derived }, started.Plan, entry.At,
                    Gone(bank, started.Plan))
                : (session ?? throw new ArgumentException("A sitting begins with \"started\".", nameof(entries))).Apply(
                    entry.Event, entry.At);
        }

        return session ?? throw new ArgumentException("A sitting has at least one event.", nameof(entries));
    }

    private static Items<string> Gone(Bank bank, Plan plan) =>
        plan.Questions.Where(id => Question.IsDerivedId(id) && bank.Question(id) is null).ToItems();

    /// <summary>
    /// The place of a question in the plan, by which events name it: also where a question before it is gone.
    /// </summary>
    private int Planned(int index) =>
        GoneCount == 0 ? index : Plan.Questions.Index().First(q => q.Item == Questions[index].Question.Id).Index;

    /// <summary>
    /// The question at a place of the plan; the next one if that is gone, the last one if there is no next.
    /// </summary>
    private int Present(int planned) => GoneCount == 0
        ? Math.Clamp(planned, 0, Questions.Count - 1)
        : Math.Clamp(Plan.Questions.Take(planned).Count(id => IndexOf(id) >= 0), 0, Math.Max(0, Questions.Count - 1));

    /// <summary>Only a first try is proved: later looks are not scored.</summary>
    private bool AsksProof(Asked asked) =>
        (IsTest || !asked.IsAnswered) && ProofPolicyOf(asked.Question) != ProofPolicy.Never;

    private bool AsksCertainty(Asked asked) =>
        (IsTest || !asked.IsAnswered) && Plan.AsksCertainty && asked.Question.IsRightOrWrong;

    private static ArgumentException Unknown(string id) => new($"The bank has no question \"{id}\".");
}
