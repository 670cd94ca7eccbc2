namespace Quiz.Core.Classroom.Collecting;

/// <summary>
/// Something that came back from a class, known by its content: what it says of itself, and where it lay.
/// </summary>
public sealed record CollectedFile
{
    /// <summary>The hash of its bytes (<see cref="Chain.Hash"/>).</summary>
    public required string Hash { get; init; }

    public required FileKind Kind { get; init; }

    /// <summary>
    /// Where it lay, in the order of the letters: as a path, in which an archive stands like a folder.
    /// </summary>
    public Items<string> Places { get; init; }

    /// <summary>Of something else than a result: what it is, as a sentence.</summary>
    public string? Note { get; init; }

    /// <summary>What its first line says; null if that is damaged, or it is no result.</summary>
    public ResultHead? Head { get; init; }

    /// <summary>
    /// The hash of the first line, which the second one keeps even where the first is damaged or was changed. Null
    /// where there is none.
    /// </summary>
    public string? Link { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the last step that can be read was taken.</summary>
    public DateTimeOffset? LastAt { get; init; }

    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>What the student was shown after handing in.</summary>
    public string? Receipt { get; init; }

    /// <summary>The questions that were asked, in their order; empty if the first line is damaged.</summary>
    public Items<string> Planned { get; init; }

    /// <summary>How many questions have an answer.</summary>
    public int Answered { get; init; }

    /// <summary>How many lines can be read.</summary>
    public int Lines { get; init; }

    public Items<DamagedLine> Damaged { get; init; }

    /// <summary>When each step was taken, in milliseconds of Unix time; empty where nobody kept that.</summary>
    public Items<long> Times { get; init; }

    /// <summary>The first line that does not follow from the line before; null if all do.</summary>
    public int? Misfit { get; init; }

    /// <summary>The largest step back of the machine's clock; null if it only ran forwards.</summary>
    public ClockStep? Back { get; init; }

    /// <summary>How far its last step lay in the future when it was collected; null if it did not.</summary>
    public TimeSpan? Ahead { get; init; }

    public bool IsHandedIn => HandedInAt is not null;

    /// <summary>Whether every line is as it was written, as far as the file can tell.</summary>
    public bool IsWhole => Damaged.IsEmpty && Misfit is null;

    /// <summary>Whether this was typed in from paper.</summary>
    public bool IsPaper => Kind == FileKind.Paper;
}

/// <summary>What came back.</summary>
public enum FileKind
{
    /// <summary>A result, be it damaged.</summary>
    Result,

    /// <summary>Answers on paper, typed in by the teacher.</summary>
    Paper,

    /// <summary>A file that is no result.</summary>
    Other,
}

/// <summary>A place where a clock was set back.</summary>
/// <param name="Line">The line that is earlier than the one before it.</param>
public readonly record struct ClockStep(int Line, TimeSpan By);
