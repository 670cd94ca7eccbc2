namespace Quiz.Core.Questions;

/// <summary>A place to type in, with what is accepted there.</summary>
public abstract record Gap
{
    /// <summary>Said after any answer about what belongs here.</summary>
    public string? Rationale { get; init; }

    /// <summary>A full answer to show.</summary>
    public abstract string Example { get; }

    /// <summary>Whether some answers earn a part of the points.</summary>
    public abstract bool HasPartScores { get; }

    /// <summary>Whether it takes a number rather than words.</summary>
    public virtual bool TakesNumber => false;

    /// <summary>Whether a text can be an answer here at all; a slip that cannot is better told than judged.</summary>
    public virtual bool CanRead(string text) => true;

    /// <summary>Judges what was typed, which is not blank.</summary>
    public abstract GapVerdict Judge(string text);

    internal abstract void AddKey(Fingerprint key);

    internal virtual void AddContent(Fingerprint content)
    {
        if (Rationale is not null) content.Add(Rationale);
    }
}

/// <summary>How a typed text was judged.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Note">What is said about it, if anything: a reason, or what it was taken for.</param>
public readonly record struct GapVerdict(double Score, string? Note = null);
