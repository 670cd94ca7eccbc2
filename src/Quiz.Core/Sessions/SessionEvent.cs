using System.Text.Json.Serialization;
using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>One step of a sitting, as it is kept for ever. What a sitting is, is the fold of its events.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Went), "went")]
[JsonDerivedType(typeof(Drafted), "drafted")]
[JsonDerivedType(typeof(Struck), "struck")]
[JsonDerivedType(typeof(Flagged), "flagged")]
[JsonDerivedType(typeof(HintOpened), "hint")]
[JsonDerivedType(typeof(PassageOpened), "passage")]
[JsonDerivedType(typeof(PassagesSeen), "seen")]
[JsonDerivedType(typeof(WordsOpened), "words")]
[JsonDerivedType(typeof(Proposed), "proposed")]
[JsonDerivedType(typeof(Proved), "proved")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Unjudged), "answer")]
[JsonDerivedType(typeof(Assessed), "assessed")]
[JsonDerivedType(typeof(Revealed), "revealed")]
[JsonDerivedType(typeof(HandsCounted), "hands")]
[JsonDerivedType(typeof(Undone), "undone")]
[JsonDerivedType(typeof(MisKeyed), "miskeyed")]
[JsonDerivedType(typeof(Disputed), "disputed")]
[JsonDerivedType(typeof(KeyDecided), "key")]
[JsonDerivedType(typeof(Finished), "finished")]
[JsonDerivedType(typeof(Remarked), "remarked")]
public abstract record SessionEvent;

/// <summary>The sitting began.</summary>
/// <param name="Derived">Those of its questions that were made from the bank's tables, complete. Empty in events of
/// older versions.</param>
public sealed record Started(
    Plan Plan,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Items<Question> Derived = default)
        : SessionEvent
{
    /// <summary>The beginning of a sitting on a bank.</summary>
    public static Started On(Bank bank, Plan plan) =>
        new(plan, bank.Derived.Where(q => plan.Questions.Contains(q.Id)).ToItems());
}

/// <summary>The sitting was taken up again after the program had been left.</summary>
public sealed record Resumed : SessionEvent;

/// <summary>The learner moved to a stage, and there to a question (0-based).</summary>
public sealed record Went(Stage Stage, int Index) : SessionEvent;

/// <summary>
/// Something was begun and not yet given: an answer, or the reason of a dispute. It counts for nothing.
/// </summary>
/// <param name="Draft">The answer as it stands: a tick, or text as far as it is typed. Null takes it back.</param>
/// <param name="Reason">The reason as far as it is typed; empty takes it back. Null where an answer was begun.</param>
public sealed record Drafted(string Question, Answer? Draft = null, string? Reason = null) : SessionEvent;

/// <summary>An option was struck out, or restored.</summary>
public sealed record Struck(string Question, string Option, bool On) : SessionEvent;

/// <summary>A question was flagged for later, or no longer.</summary>
public sealed record Flagged(string Question, bool On) : SessionEvent;

/// <summary>The hint was read.</summary>
public sealed record HintOpened(string Question) : SessionEvent;

/// <summary>A passage was opened or turned to while a question was up.</summary>
public sealed record PassageOpened(string Question, string Passage) : SessionEvent;

/// <summary>
/// These passages had been on the screen when an answer was given; noted only as far as they were not opened.
/// </summary>
public sealed record PassagesSeen(string Question, Items<string> Passages) : SessionEvent;

/// <summary>The glossary was opened.</summary>
public sealed record WordsOpened(string Question) : SessionEvent;

/// <summary>
/// An answer was confirmed in practice; its proof or its certainty is still asked for, so it is not judged yet.
/// </summary>
public sealed record Proposed(string Question, Answer Answer) : SessionEvent;

/// <summary>A proof was given for the answer that was confirmed; null if it was skipped.</summary>
public sealed record Proved(string Question, Proof? Proof = null) : SessionEvent;

/// <summary>An answer was given.</summary>
/// <remarks>In JSON what was given stands before what is said of it.</remarks>
public abstract record AnswerGiven : SessionEvent
{
    [JsonPropertyOrder(-1)]
    public required string Question { get; init; }

    [JsonPropertyOrder(-1)]
    public required Answer Answer { get; init; }

    /// <summary>The proof given with it; null if none was.</summary>
    [JsonPropertyOrder(-1)]
    public Proof? Proof { get; init; }

    /// <summary>1 to 3, where it was asked for.</summary>
    [JsonPropertyOrder(-1)]
    public int? Certainty { get; init; }

    /// <summary>What is still asked for (in a test, where each part counts at once); null if nothing is.</summary>
    [JsonPropertyOrder(-1)]
    public Asking? Then { get; init; }

    /// <summary>Seconds since the question came up. Never part of a score.</summary>
    [JsonPropertyOrder(-1)]
    public required double Seconds { get; init; }
}

/// <summary>An answer was given and judged.</summary>
public sealed record Answered : AnswerGiven
{
    public required string Type { get; init; }

    public required string ContentHash { get; init; }

    public required string KeyHash { get; init; }

    /// <summary>The options with their texts, in the order in which they were on the screen.</summary>
    public Items<ShownOption> Shown { get; init; }

    /// <summary>1 for the answer that scores, more for second looks.</summary>
    public required int Try { get; init; }

    public bool HintUsed { get; init; }

    /// <summary>
    /// What answer and proof show together; null where no proof counts, and in events of older versions.
    /// </summary>
    public ProofOutcome? Proving { get; init; }

    /// <summary>What the question turned on when it was asked. Empty in events of older versions.</summary>
    public Items<Point> About { get; init; }

    /// <summary>What the learner was told, or would have been: from 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>What a full score is worth.</summary>
    public double Points { get; init; } = 1;

    public required Outcome Outcome { get; init; }
}

/// <summary>An answer was given to a question whose key is kept elsewhere, so that nobody has judged it.</summary>
public sealed record Unjudged : AnswerGiven
{
    /// <summary>What was shown to choose from, by id, in the order in which it was on the screen.</summary>
    public Items<string> Shown { get; init; }
}

/// <summary>An option as it was shown.</summary>
public sealed record ShownOption(string Id, string Text);

/// <summary>The learner compared an open answer with its rubric.</summary>
/// <param name="Met">The lines that it meets, 0-based.</param>
public sealed record Assessed(string Question, Items<int> Met) : SessionEvent;

/// <summary>Hands were counted in a presentation.</summary>
/// <param name="Vote">Which show of hands on the question it was, 0-based.</param>
/// <param name="Hands">The lines that were counted; others stay as they were.</param>
public sealed record HandsCounted(string Question, int Vote, Items<Hands> Hands) : SessionEvent;

/// <summary>The answer was asked for: by a learner instead of looking again, or in a presentation.</summary>
public sealed record Revealed(string Question) : SessionEvent;

/// <summary>The last step that can be undone was undone.</summary>
public sealed record Undone : SessionEvent;

/// <summary>The learner says that the answer given was a slip of the hand. The score stays.</summary>
public sealed record MisKeyed(string Question) : SessionEvent;

/// <summary>The learner disputes a question.</summary>
public sealed record Disputed(string Question, string Reason) : SessionEvent;

/// <summary>
/// In review: the right answer is another than when the question was asked before, and the learner decided what that
/// means.
/// </summary>
/// <param name="KeyHash">What counts as right now.</param>
/// <param name="StartsOver">Whether what was answered under another key is to be forgotten by the schedule.</param>
public sealed record KeyDecided(string Question, string KeyHash, bool StartsOver) : SessionEvent;

/// <summary>The sitting was finished; a test was handed in.</summary>
/// <param name="Points">What its scored questions are worth together; null where nobody could tell, and in events of
/// older versions.</param>
public sealed record Finished(double? Points = null) : SessionEvent;

/// <summary>
/// A teacher has marked an answer of a test otherwise after it was handed in. What was answered, and when, stays.
/// </summary>
/// <param name="Answer">The answer as it is marked now; null if it does not count any more.</param>
public sealed record Remarked(string Question, Answered? Answer = null) : SessionEvent;
