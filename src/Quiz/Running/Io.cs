using Quiz.Files.Storage;

namespace Quiz.Running;

/// <summary>Everything impure that a command receives: the program runs on the real ones, a test on its own.</summary>
/// <param name="In">What is typed or piped in.</param>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="Time">The clock.</param>
/// <param name="Environment">Gives an environment variable, or null.</param>
/// <param name="Folder">The current folder, which relative paths start from.</param>
/// <param name="HasTerminal">Whether a person sits at a terminal that can do more than lines.</param>
/// <param name="InBytes">The bytes behind <paramref name="In"/>, for what must know whether they are sound
/// text.</param>
internal sealed record Io(
    TextReader In,
    TextWriter Out,
    TextWriter Error,
    TimeProvider Time,
    Func<string, string?> Environment,
    string Folder,
    bool HasTerminal = false,
    Stream? InBytes = null)
{
    /// <summary>
    /// How many cells a line of the terminal has that results go to; null where they go into a file or a pipe, in which
    /// lines stay whole.
    /// </summary>
    public int? Columns { get; init; }

    /// <summary>
    /// Where the history and the banks of a learner's own are kept; null where there is no home folder.
    /// </summary>
    public DataFolder? Data => DataFolder.Find(Environment, DataFolder.OfPlatform(), AppContext.BaseDirectory);

    /// <summary>Where the program runs, as "en-US"; empty where nobody says.</summary>
    public string Locale { get; init; } = "";

    /// <summary>
    /// Whether what goes out is read by nobody any more, as after "| head". Then there is no use in going on.
    /// </summary>
    public bool NobodyListens => Out is StreamWriter { BaseStream: StandardStream { IsBroken: true } };

    /// <summary>A path that was given on the command line, as a full one.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
