namespace Quiz.Screens.Documents;

/// <summary>What a student takes away from handing a test in.</summary>
/// <param name="Path">The file with the answers, in full.</param>
/// <param name="Receipt">Eight characters that stand for it; null if the last steps could not be kept, so that it is
/// not handed in.</param>
/// <param name="At">When it was handed in, on the student's clock.</param>
internal sealed record HandIn(string Path, string? Receipt, DateTimeOffset At)
{
    /// <summary>Until when it was to be handed in, where that was over.</summary>
    public DateTimeOffset? Missed { get; init; }

    /// <summary>Where it was copied to; null if it was not asked for or did not work.</summary>
    public string? CopiedTo { get; init; }

    /// <summary>Why it could not be copied, and what to do; null if nothing went wrong.</summary>
    public string? CopyTrouble { get; init; }

    /// <summary>Whether it was handed in before this start of the program.</summary>
    public bool IsFromBefore { get; init; }

    /// <summary>Whether the key lies beside it, so that feedback can be given.</summary>
    public bool HasKey { get; init; }
}
