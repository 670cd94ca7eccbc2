using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>
/// An answer that counts, as it is remembered: the schedule and the statistics of a learner are made from these.
/// </summary>
public sealed record CountedAnswer
{
    public required string Session { get; init; }

    /// <summary>The place of its event in the sitting.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The bank's id.</summary>
    public required string Bank { get; init; }

    public required Mode Mode { get; init; }

    public required string Question { get; init; }

    public required string Type { get; init; }

    /// <summary>What the question turned on then; empty if that was not noted.</summary>
    public Items<Point> About { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>What a full score was worth.</summary>
    public required double Points { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>What was answered, where it was not all right.</summary>
    public Answer? Mistaken { get; init; }

    /// <summary>Null where a person has to read the answer.</summary>
    public Grade? Grade { get; init; }

    /// <summary>From 1 to 3; null where it was not asked for.</summary>
    public int? Certainty { get; init; }

    /// <summary>What answer and proof show together; null where no proof counted.</summary>
    public ProofOutcome? Proving { get; init; }

    public required string ContentHash { get; init; }

    public required string KeyHash { get; init; }

    /// <exception cref="InvalidCastException">The entry is no answer.</exception>
    public static CountedAnswer Of(Entry entry, Mode mode)
    {
        var given = (Answered)entry.Event;
        return new CountedAnswer
        {
            Session = entry.Session,
            Number = entry.Number,
            At = entry.At,
            Bank = entry.Bank,
            Mode = mode,
            Question = given.Question,
            Type = given.Type,
            About = given.About,
            Score = given.Score,
            Points = given.Points,
            Outcome = given.Outcome,
            Mistaken = given.Outcome is Outcome.Wrong or Outcome.Partly ? given.Answer : null,
            Grade = ObjectiveGrade.Of(given),
            Certainty = given.Certainty,
            Proving = given.Proving,
            ContentHash = given.ContentHash,
            KeyHash = given.KeyHash,
        };
    }
}
