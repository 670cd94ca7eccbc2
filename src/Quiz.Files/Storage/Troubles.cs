using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Quiz.Files.Storage;

/// <summary>
/// The sentences for everything that can go wrong with the history file: each names it and says what to do.
/// </summary>
public static class Troubles
{
    /// <summary>
    /// SQLITE_IOERR_SHMSIZE: no room for the index of the log, a small file that SQLite makes beside the history.
    /// </summary>
    private const int NoRoomForIndex = 4874;

    private const string OrElsewhere = "or set QUIZ_HOME to another folder";

    public static HistoryException NoHome() => new(
        Trouble.NoHome, "There is no home folder to keep your answers in: set QUIZ_HOME to a folder.");

    public static HistoryException Damaged(string path, Exception? cause = null) => new(
        Trouble.Damaged,
        $"The history \"{path}\" is damaged or not a history of Quiz; it is left as it is: quiz history restore brings back what can be read of it and of its last copy.", cause);

    /// <summary>What is said where the rest of the history is as good as it was.</summary>
    public static string SteppedOver(int count) =>
        $"{(count == 1 ? "1 step in your history is damaged and is" : FormattableString.Invariant($"{count} steps in your history are damaged and are"))} left out: quiz history check says more.";

    public static HistoryException Newer(string path) => new(
        Trouble.Newer,
        $"The history \"{path}\" was written by a newer version of Quiz: install that version, {OrElsewhere}.");

    public static HistoryException Gone(string path) => new(
        Trouble.Gone,
        $"The history \"{path}\" was removed or replaced during this sitting: put it back, or start a new sitting.");

    public static HistoryException CannotResume(string path, string why, Exception? cause = null) => new(
        Trouble.CannotResume, $"The sitting in \"{path}\" cannot be taken up again, because {why}: start a new one.",
        cause);

    public static HistoryException Held(string path, Exception? cause = null) => new(
        Trouble.Locked, $"The history \"{path}\" is held by another program: close that program and try again.", cause);

    private static HistoryException DiskFull(string path, Exception cause) => new(
        Trouble.DiskFull, $"The disk is full, so \"{path}\" cannot take your answer: free some space and try again.",
        cause);

    /// <summary>Why a folder could not be made.</summary>
    public static HistoryException NoFolder(string folder, Exception cause)
    {
        for (string? at = folder; !string.IsNullOrEmpty(at); at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at))
                return new(Trouble.InTheWay,
                    $"\"{at}\" is a file where the history needs a folder: move it away, {OrElsewhere}.", cause);
        }

        return new(Trouble.ReadOnly,
            $"The folder \"{folder}\" for your answers cannot be made: make the folder above it writable, {OrElsewhere}.", cause);
    }

    /// <summary>What SQLite's result code (https://sqlite.org/rescode.html) means for the learner.</summary>
    public static HistoryException Of(SqliteException e, string path) => e.SqliteErrorCode switch
    {
        5 or 6 or 15 => Held(path, e),
        13 => DiskFull(path, e),
        10 when e.SqliteExtendedErrorCode == NoRoomForIndex => DiskFull(path, e),
        14 when Directory.Exists(path) => new(Trouble.InTheWay,
            $"\"{path}\" is a folder where the history needs a file: move it away, {OrElsewhere}.", e),
        3 or 8 or 14 or 23 => new(Trouble.ReadOnly,
            $"The history \"{path}\" cannot be written: make it and its folder writable, {OrElsewhere}.", e),
        19 =>
            new(Trouble.MovedOn,
                $"This sitting was continued in another window and is kept in \"{path}\": go on there, or take it up again here.", e),
        1 or 11 or 26 => Damaged(path, e),
        var code => new(
            Trouble.Disk,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The disk cannot read or write \"{path}\" (SQLite error {code}): check the disk and its space, {OrElsewhere}."),
            e),
    };
}
