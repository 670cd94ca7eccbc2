namespace Quiz.Gradebooks;

/// <summary>A file that was handed in, before anybody has looked into it.</summary>
/// <param name="Place">Its path in full, with slashes; an archive stands in it like a folder.</param>
/// <param name="Bytes">What it has; null for a file on the disk, which is read when its turn comes.</param>
/// <param name="Trouble">Why it cannot be read, as a sentence; null if it can.</param>
internal sealed record HandedIn(string Place, byte[]? Bytes = null, string? Trouble = null)
{
    /// <summary>A larger file is no result: an answer is a few hundred bytes.</summary>
    public const int Longest = 16 * 1024 * 1024;

    public const string TooLong = "it is too large to be a result.";
}
