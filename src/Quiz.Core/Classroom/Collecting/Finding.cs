namespace Quiz.Core.Classroom.Collecting;

/// <summary>Something that a teacher should know about what came back.</summary>
/// <param name="Student">The student's id as the list of the class has it, else as it was typed; null where it is about
/// a file alone.</param>
/// <param name="File">Where the file lies; null where it is about no file.</param>
/// <param name="Lines">The lines of the file that it is about, from 1.</param>
/// <param name="Sentence">What it is, and what was done about it.</param>
public sealed record Finding(
    FindingKind Kind, string? Student, string? Name, string? File, Items<int> Lines, string Sentence)
{
    /// <summary>"S017 Mia Moser", as far as it is known.</summary>
    public string Who => string.Join(' ', new[] { Student, Name }.Where(n => !string.IsNullOrEmpty(n)));

    /// <summary>How many files are byte for byte the same as others, so that nothing hangs on them.</summary>
    public int Spare { get; init; }

    /// <summary>What a teacher can decide of it; null where nothing is to be decided.</summary>
    public ToDecide? Asks { get; init; }
}

/// <summary>Something that a teacher can decide.</summary>
public abstract record ToDecide;

/// <summary>Attempts of which a teacher has to say whose they are.</summary>
/// <param name="Attempts">Each by its receipt, where it has one, and by a file of it.</param>
/// <param name="Meant">The id of the student whose they probably are; null if nobody can tell.</param>
public sealed record OwnerAsked(Items<(string? Receipt, string? File)> Attempts, string? Meant) : ToDecide;

/// <summary>An attempt of which a teacher can say that it counts all the same.</summary>
/// <param name="Attempt">Its number in the list of the student's attempts, from 1.</param>
public sealed record PreferAsked(string Student, int Attempt) : ToDecide;

/// <summary>What a finding is, in the order in which they are listed.</summary>
public enum FindingKind
{
    /// <summary>On the list of the class, and nothing came back.</summary>
    Missing,

    /// <summary>What counts was not handed in.</summary>
    Unfinished,

    /// <summary>What counts was handed in after the deadline.</summary>
    Late,

    /// <summary>More than one attempt: which one counts is said.</summary>
    Duplicate,

    /// <summary>
    /// Several attempts that call themselves the same one, so that somebody else may have typed the id.
    /// </summary>
    Contested,

    /// <summary>More than one file of the same attempt.</summary>
    Copy,

    /// <summary>Lines that cannot be read, or an answer that fits no question.</summary>
    Damaged,

    /// <summary>Lines that do not follow from those before: something was changed, put in or taken out.</summary>
    Edited,

    /// <summary>An id that is not on the list of the class, or none at all.</summary>
    Unknown,

    /// <summary>One attempt under the names of two students: in its lines, or by the folders that it lay in.</summary>
    Shared,

    /// <summary>Attempts whose steps were taken at the same times.</summary>
    Twin,

    /// <summary>A clock that ran backwards, or ahead.</summary>
    Clock,

    /// <summary>The result of another test.</summary>
    OtherTest,

    /// <summary>A file that is no result.</summary>
    NoResult,
}
