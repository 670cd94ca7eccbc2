namespace Quiz.ClassGenerator;

/// <summary>What goes wrong with the work of a student.</summary>
internal enum Fault
{
    None,

    /// <summary>Nothing comes back.</summary>
    Missing,

    /// <summary>The last questions are blank, and it is not handed in.</summary>
    Unfinished,

    Late,

    /// <summary>A second attempt, after the one that counts.</summary>
    SecondAttempt,

    /// <summary>An attempt that was broken off, and a whole one after it, which counts.</summary>
    StartedAgain,

    /// <summary>The same file in two places.</summary>
    Copied,

    /// <summary>The file from half-time beside the whole one.</summary>
    HalfTimeCopy,

    /// <summary>A line with an answer cannot be read; that answer is lost.</summary>
    LostLine,

    /// <summary>The first line cannot be read, which loses no answer.</summary>
    LostHead,

    /// <summary>An answer was changed with a text editor.</summary>
    Edited,

    /// <summary>The id is mistyped: it is not on the list, and the student seems to be missing.</summary>
    WrongId,

    /// <summary>The clock is set back in the middle.</summary>
    ClockSetBack,

    /// <summary>A neighbour hands the same file in.</summary>
    Shared,

    /// <summary>
    /// The neighbour's id was typed; the file lies in the student's own folder, and does not count for the neighbour.
    /// </summary>
    NeighboursId,

    /// <summary>The id in the first line has half a character, which loses no answer.</summary>
    OddId,
}
