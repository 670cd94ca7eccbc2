namespace Quiz.Core.Questions;

/// <summary>
/// A question answered by putting each thing at the left to one at the right: pairs, groups, a word bank.
/// </summary>
public sealed record PairQuestion : Question<PairAnswer>
{
    public required Items<PairLeft> Lefts { get; init; }

    /// <summary>What can be chosen, those that fit nothing included.</summary>
    public required Items<PairRight> Rights { get; init; }

    /// <summary>What the two sides are to each other.</summary>
    public PairSense Sense { get; init; }

    /// <summary>The text whose gaps [1], [2]… the lefts stand for; null where they are no gaps.</summary>
    public string? Text { get; init; }

    /// <summary>How many of the lefts belong somewhere.</summary>
    public int KeyCount => Lefts.Count(l => !l.IsDecoy);

    public bool HasDecoyLefts => Sealed?.HasDecoys ?? Lefts.Any(l => l.IsDecoy);

    public override Answer Key =>
        new PairAnswer(Lefts.Where(l => !l.IsDecoy).Select(l => new Pairing(l.Id, l.Rights[0])).ToItems());

    protected override string OwnRule => (Sense, HasDecoyLefts) switch
    {
        (PairSense.Gaps, _) => IsLeftOver
            ? "Every gap counts the same. Some words are left over."
            : "Every gap counts the same. A word may fit more than once.",
        (PairSense.Groups, true) => "Some items fit no group: putting one into a group costs points.",
        (PairSense.Groups, false) => "Every item in its right group counts the same.",
        _ => IsLeftOver
            ? "Every right pair counts the same. Some answers are left over."
            : "Every right pair counts the same. An answer may fit more than once.",
    };

    public override string? Formula => Sense == PairSense.Groups && HasDecoyLefts
        ? "Every item in its right group counts one; an item that fits no group takes one off if it is put into one, "
            + "never below 0."
        : null;

    /// <summary>
    /// Whether something at the right fits nothing, as anybody can count. Whether it does where there are as many at
    /// both sides is part of the key.
    /// </summary>
    private bool IsLeftOver => Rights.Count > Lefts.Count;

    /// <exception cref="ArgumentException">No left has that id.</exception>
    public PairLeft Left(string id) => Lefts.FirstOrDefault(l => l.Id == id)
        ?? throw new ArgumentException($"The question \"{Id}\" has nothing called \"{id}\" at the left.", nameof(id));

    /// <exception cref="ArgumentException">No right has that id.</exception>
    public PairRight Right(string id) => Rights.FirstOrDefault(r => r.Id == id)
        ?? throw new ArgumentException($"The question \"{Id}\" has nothing called \"{id}\" at the right.", nameof(id));

    /// <exception cref="ArgumentException">A left is paired twice, or something is not part of the
    /// question.</exception>
    protected override Verdict Judge(PairAnswer answer)
    {
        if (answer.Pairs.Select(p => p.Left).Distinct().Count() != answer.Pairs.Count)
            throw new ArgumentException($"An answer to \"{Id}\" pairs nothing at the left twice.", nameof(answer));
        var parts = answer.Pairs
            .Select(p => new VerdictPart(p.Left, Right(p.Right).Text, Left(p.Left).Rights.Contains(p.Right)))
            .ToItems();
        int right = parts.Count(p => p.IsRight);
        int misplaced = answer.Pairs.Count(p => Left(p.Left).IsDecoy);
        int net = Math.Max(0, right - misplaced);
        return Verdict.Of((double)net / KeyCount, parts, Reason(right, misplaced, net));
    }

    internal override void AddKey(Fingerprint key) => key.Add(Sense.ToString())
        .AddAll(Lefts, (f, left) => f.Add(left.Id).AddAll(left.Rights, (g, right) => g.Add(right)));

    internal override void AddContent(Fingerprint content) => content.Add(Text)
        .AddAll(Lefts, (f, left) => f.Add(left.Text).Add(left.Rationale))
        .AddAll(Rights, (f, right) => f.Add(right.Id).Add(right.Text));

    private string Reason(int right, int misplaced, int net)
    {
        string noun = Sense switch
        {
            PairSense.Gaps => "gaps",
            PairSense.Groups => "items",
            PairSense.Pairs => "pairs",
        };
        if (misplaced == 0) return FormattableString.Invariant($"{right} of {KeyCount} {noun} right");
        string floored = right < misplaced ? FormattableString.Invariant($"−{misplaced - right}, so ") : "";
        return FormattableString.Invariant(
            $"{right} right − {misplaced} that fit{(misplaced == 1 ? "s" : "")} no group = {floored}{net} of {KeyCount}");
    }
}

/// <summary>Something that is to be put to something else.</summary>
/// <param name="Id">Its id in the bank, else its text (NFC, white space folded); a gap's number.</param>
/// <param name="Rights">The ids of what it may be put to; empty if it belongs nowhere.</param>
/// <param name="Rationale">Why it belongs there.</param>
public sealed record PairLeft(string Id, string Text, Items<string> Rights, string? Rationale = null)
{
    public bool IsDecoy => Rights.IsEmpty;
}

/// <summary>Something that things can be put to.</summary>
public sealed record PairRight(string Id, string Text);

/// <summary>What is put together: pairs, items and groups, gaps and words.</summary>
public enum PairSense
{
    Pairs,
    Groups,
    Gaps,
}

/// <summary>What was put to what, in the question's order.</summary>
public sealed record PairAnswer(Items<Pairing> Pairs) : Answer;

/// <summary>One thing at the left put to one at the right, by id.</summary>
public sealed record Pairing(string Left, string Right);
