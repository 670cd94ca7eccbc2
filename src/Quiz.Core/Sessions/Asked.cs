using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>A question in a sitting: how it is shown and what has happened to it.</summary>
public sealed record Asked
{
    public required Question Question { get; init; }

    /// <summary>The options in the order in which this sitting shows them; empty for other shapes.</summary>
    public Items<Option> Options { get; init; }

    /// <summary>
    /// The items in the order in which this sitting shows them first, which is never the right one; empty for other
    /// shapes.
    /// </summary>
    public Items<OrderItem> Items { get; init; }

    /// <summary>What is to be put somewhere, as this sitting shows it; empty for other shapes.</summary>
    public Items<PairLeft> Lefts { get; init; }

    /// <summary>Where it can be put, as this sitting shows it; empty for other shapes.</summary>
    public Items<PairRight> Rights { get; init; }

    public Answer? Draft { get; init; }

    /// <summary>In a presentation: the shows of hands on it, the first one first.</summary>
    public Items<Vote> Votes { get; init; }

    /// <summary>The answer that was confirmed and still lacks its proof or its certainty.</summary>
    public Pending? Pending { get; init; }

    public Items<string> Struck { get; init; }

    public bool IsFlagged { get; init; }

    public bool HintOpened { get; init; }

    /// <summary>
    /// The passages that were on the screen before the first answer, opened or turned to, or there by themselves.
    /// </summary>
    public Items<string> Opened { get; init; }

    public Items<Attempt> Attempts { get; init; }

    /// <summary>Whether the key was shown because somebody asked for it.</summary>
    public bool IsRevealed { get; init; }

    public bool IsMisKeyed { get; init; }

    public string? Dispute { get; init; }

    /// <summary>The reason of a dispute as far as it was typed; null if none was begun.</summary>
    public string? ReasonDraft { get; init; }

    /// <summary>
    /// Where the key has changed since the question was asked before: whether to start over; null while that is not
    /// decided.
    /// </summary>
    public bool? StartsOver { get; init; }

    /// <summary>The lines of the rubric that the learner finds met, 0-based; for open questions.</summary>
    public Items<int> Met { get; init; }

    /// <summary>The answer that counts: the first in practice; in a test there is only the last one given.</summary>
    public Attempt? Scored => Attempts.IsEmpty ? null : Attempts[0];

    public Attempt? Latest => Attempts.IsEmpty ? null : Attempts[^1];

    public bool IsAnswered => !Attempts.IsEmpty;

    /// <summary>What the teacher of a class has decided that it earns; null where the key decides.</summary>
    public Granted? Granted { get; init; }

    /// <summary>
    /// Whether a teacher reads the answer and gives the points: in the test of a class, what no key can mark.
    /// </summary>
    public bool IsForTeacher { get; init; }

    public double Marks => Granted?.Points ?? (Scored?.Score ?? 0) * Question.Points;

    /// <summary>What it can earn; null where a person reads it and nobody has given points yet.</summary>
    public double? Worth => Granted?.Max ?? (Question.IsScored ? Question.Points : null);

    /// <summary>Whether it earned everything that it could.</summary>
    public bool EarnedAll => Granted is { } granted ? granted.Points >= granted.Max : Scored?.Score >= 1;

    /// <summary>How it counts; null where it is blank.</summary>
    public Outcome? Outcome => Granted is { IsByHand: true } granted && IsAnswered
        ? granted.Points >= granted.Max ? Quiz.Core.Questions.Outcome.Right
            : granted.Points > 0 ? Quiz.Core.Questions.Outcome.Partly
            : Quiz.Core.Questions.Outcome.Wrong
        : Scored?.Outcome;

    public static Asked New(Question question, long seed)
    {
        var asked = new Asked { Question = question };
        return question.Match(
            choice: q => asked with { Options = q.KeepsOrder ? q.Options : Shuffle.Order(q.Options, seed, q.Id) },
            fill: _ => asked,
            order: q => asked with { Items = Mixed(q.Items, seed, q.Id) },
            pair: q => asked with
            {
                // Gaps, and the left sides of pairs, keep the author's order; groups keep theirs, since it may mean
                // something.
                Lefts = q.Sense == PairSense.Groups ? Shuffle.Order(q.Lefts, seed, q.Id) : q.Lefts,
                Rights = q.Sense == PairSense.Groups ? q.Rights : Shuffle.Order(q.Rights, seed, q.Id),
            },
            mark: _ => asked,
            open: _ => asked);
    }

    /// <summary>What is shown, as the log keeps it.</summary>
    public IEnumerable<ShownOption> Shown =>
    [
        .. Options.Select(o => new ShownOption(o.Id, o.Text)),
        .. Items.Select(i => new ShownOption(i.Id, i.Text)),
        .. Lefts.Select(l => new ShownOption(l.Id, l.Text)),
        .. Rights.Select(r => new ShownOption(r.Id, r.Text)),
    ];

    /// <summary>Shuffled, and moved on by one where chance left everything in its right place.</summary>
    private static Items<OrderItem> Mixed(Items<OrderItem> items, long seed, string id)
    {
        Items<OrderItem> mixed = Shuffle.Order(items, seed, id);
        return mixed == items && items.Count > 1 ? [.. mixed.Skip(1), mixed[0]] : mixed;
    }
}
