using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>A question in a sitting: how it is shown and what has happened to it.</summary>
public sealed record Asked
{
    public required Question Question { get; init; }

    /// <summary>The options in the order in which this sitting shows them; empty for other shapes.</summary>
    public Items<Option> Options { get; init; }

    public Answer? Draft { get; init; }

    public Items<string> Struck { get; init; }

    public bool IsFlagged { get; init; }

    public bool HintOpened { get; init; }

    /// <summary>The passages that were opened or turned to before the first answer.</summary>
    public Items<string> Opened { get; init; }

    public Items<Attempt> Attempts { get; init; }

    /// <summary>Whether the key was shown because the learner asked for it.</summary>
    public bool IsRevealed { get; init; }

    public bool IsMisKeyed { get; init; }

    public string? Dispute { get; init; }

    /// <summary>The answer that counts: the first in practice; in a test there is only the last one given.</summary>
    public Attempt? Scored => Attempts.IsEmpty ? null : Attempts[0];

    public Attempt? Latest => Attempts.IsEmpty ? null : Attempts[^1];

    public bool IsAnswered => !Attempts.IsEmpty;

    public double Marks => (Scored?.Verdict.Score ?? 0) * Question.Points;

    public static Asked New(Question question, long seed) => new()
    {
        Question = question,
        Options = question.Match(
            choice: q => q.KeepsOrder ? q.Options : Shuffle.Order(q.Options, seed, q.Id),
            fill: _ => default(Items<Option>)),
    };
}
