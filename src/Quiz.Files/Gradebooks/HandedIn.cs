namespace Quiz.Files.Gradebooks;

/// <summary>A file that was handed in, before anybody has looked into it.</summary>
/// <param name="Place">Its path in full, with slashes; an archive stands in it like a folder.</param>
/// <param name="Bytes">What it has; null for a file on the disk, which is read when its turn comes.</param>
/// <param name="Trouble">Why it cannot be read, as a sentence; null if it can.</param>
public sealed record HandedIn(string Place, byte[]? Bytes = null, string? Trouble = null)
{
    /// <summary>How many bytes one may have.</summary>
    public const int Longest = Quiz.Files.Storage.TakenFile.Longest;

    /// <summary>
    /// Why it, or a folder with others in it, cannot be read just now, as a sentence that names it: nothing of it is
    /// kept.
    /// </summary>
    public string? Unread { get; init; }

    public const string TooLong = "it is too large to be a result.";
}
