namespace Quiz.Files.Storage;

/// <summary>What stands between a learner and the history.</summary>
public enum Trouble
{
    /// <summary>The user has no folder for data, and <c>QUIZ_HOME</c> names none.</summary>
    NoHome,

    /// <summary>Something else lies where the folder or the file should be.</summary>
    InTheWay,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>Another program holds the file for longer than anybody wants to wait.</summary>
    Locked,

    /// <summary>The file is not a history, or no longer a whole one.</summary>
    Damaged,

    /// <summary>The file, or the sitting in it, was written by a newer version of this program.</summary>
    Newer,

    /// <summary>The disk reports an error.</summary>
    Disk,

    /// <summary>The sitting was continued in another window; what is on this screen is out of date.</summary>
    MovedOn,

    /// <summary>The sitting is not in the file, which was removed or replaced while the sitting went on.</summary>
    Gone,

    /// <summary>The sitting is there, but cannot be taken up again.</summary>
    CannotResume,
}
