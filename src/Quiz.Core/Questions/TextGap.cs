namespace Quiz.Core.Questions;

/// <summary>A gap that takes words.</summary>
public sealed record TextGap : Gap
{
    public required Items<AcceptedText> Accept { get; init; }

    /// <summary>Answers that are wrong for a reason worth saying; tried before <see cref="Accept"/>.</summary>
    public Items<RejectedText> Reject { get; init; }

    public TextPolicy Policy { get; init; } = TextPolicy.Lenient;

    /// <summary>Whether a slip of the keyboard is overlooked.</summary>
    public bool AllowsTypos { get; init; }

    /// <summary>What else could be meant by a slip: other names, the answers of other gaps.</summary>
    public Items<string> Others { get; init; }

    /// <summary>
    /// The first best-scoring text without a wildcard; where all have one, the first, its wildcards left out.
    /// </summary>
    public override string Example
    {
        get
        {
            double best = Accept.Max(a => a.Score); // there is always one
            var patterns = Accept.Where(a => a.Score == best).Select(a => a.Pattern).ToItems();
            return TextPattern.Example(patterns.FirstOrDefault(p => TextPattern.Plain(p) is not null) ?? patterns[0]);
        }
    }

    public override bool HasPartScores => Accept.Any(a => a.Score < 1);

    /// <remarks>What the author wrote letter by letter decides first: a bank may refuse "Congo" and accept "the
    /// Congo".</remarks>
    public override GapVerdict Judge(string text)
    {
        if ((Listed(text, Policy.AsWritten) ?? Listed(text, Policy)) is { } listed) return listed;
        return AllowsTypos && Typos.Meant(text, this) is { } meant
            ? new(meant.Score, $"accepted as {TextPattern.Example(meant.Pattern)}; you typed {text.Trim()}")
            : new(0);
    }

    private GapVerdict? Listed(string text, TextPolicy policy)
    {
        if (Reject.FirstOrDefault(r => TextPattern.Matches(text, r.Pattern, policy)) is { } rejected)
            return new(0, rejected.Rationale);
        if (Accept.FirstOrDefault(a => TextPattern.Matches(text, a.Pattern, policy)) is { } accepted)
            return new(accepted.Score);
        return null;
    }

    internal override void AddKey(Fingerprint key)
    {
        // The language is the bank's, and no part of the key.
        key.Add(Policy.IgnoreCase ? "case" : "").Add(Policy.IgnoreAccents ? "accents" : "")
            .AddAll(Accept, (f, a) => f.Add(a.Pattern).Add(a.Score))
            .AddAll(Reject, (f, r) => f.Add(r.Pattern));
        if (AllowsTypos) key.Add("typos").AddAll(Others, (f, other) => f.Add(other));
        if (Policy.Language is null) key.Add("exact");
    }

    internal override void AddContent(Fingerprint content)
    {
        base.AddContent(content);
        content.AddAll(Reject, (f, r) => f.Add(r.Rationale));
    }
}

/// <summary>A pattern that is accepted, and the score it earns in (0, 1].</summary>
public sealed record AcceptedText(string Pattern, double Score = 1);

/// <summary>A pattern that is refused, and why.</summary>
public sealed record RejectedText(string Pattern, string? Rationale);
