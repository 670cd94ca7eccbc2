using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Marking;

/// <summary>What somebody gave to one question of a test, and what it earned.</summary>
public sealed record MarkedAnswer
{
    /// <summary>The question's id in the bank; of an answer that fits no question, as it was given.</summary>
    public required string Question { get; init; }

    public required AnswerState State { get; init; }

    /// <summary>From 0 to 1; null where a person reads it.</summary>
    public double? Score { get; init; }

    /// <summary>What a full score is worth; 0 for a question that was dropped.</summary>
    public double Max { get; init; }

    /// <summary>By the bank's ids; null where it was left blank, or fits no question.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The answer in the words that were on the screen or paper; empty if it has none.</summary>
    public string Text { get; init; } = "";

    /// <summary>From 1 to 3; null if it was not given.</summary>
    public int? Certainty { get; init; }

    /// <summary>The certainty's tally; null where none counts.</summary>
    public int? Mark { get; init; }

    /// <summary>The proof that was given; null if none was.</summary>
    public Proof? Proof { get; init; }

    /// <summary>What answer and proof show together; null where no proof counts.</summary>
    public ProofOutcome? Shown { get; init; }

    /// <summary>
    /// Since the question came up; null on paper, and where it was left blank. Never part of a score.
    /// </summary>
    public double? Seconds { get; init; }

    /// <summary>What the student has against the question; null if nothing.</summary>
    public string? Dispute { get; init; }

    /// <summary>How the score comes about, in one sentence that adds up.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Null where a person reads it.</summary>
    public double? Points => Score * Max;

    /// <summary>Whether another marking says the same of it.</summary>
    public bool EarnsAs(MarkedAnswer other) =>
        State == other.State && Score == other.Score && Max == other.Max && Mark == other.Mark && Shown == other.Shown;
}

/// <summary>How an answer stands.</summary>
public enum AnswerState
{
    Right,
    Partly,
    Wrong,
    DontKnow,
    Blank,

    /// <summary>A person reads it.</summary>
    Unread,

    /// <summary>It fits no question of the test, so that it earns nothing.</summary>
    Unfit,

    /// <summary>
    /// An earlier version of the program made its question, which nobody has any more: it counts neither as right nor
    /// as wrong.
    /// </summary>
    Gone,
}
