namespace Quiz.Files.Exchange;

/// <summary>One line of a file, before anything is made of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Sound UTF-8 without the line's end; valid until the next line is read.</param>
/// <param name="Trouble">Why the line cannot be used, in one sentence; null if it can.</param>
public readonly record struct RawLine(long Number, ReadOnlyMemory<byte> Bytes, string? Trouble = null)
{
    public bool IsBlank => Trouble is null && !Bytes.Span.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r');

    /// <summary>The same line, valid for good.</summary>
    public RawLine Kept() => this with { Bytes = Bytes.ToArray() };
}
