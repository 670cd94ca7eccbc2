namespace Quiz.Files.Storage;

/// <summary>A piece of a history on its way from one machine to another.</summary>
public abstract record HistoryPiece
{
    private HistoryPiece() { }

    /// <summary>About how many bytes of memory it takes.</summary>
    public abstract int Size { get; }

    /// <summary>An event with its circumstances, as <see cref="Core.Sessions.Entry"/> has them.</summary>
    /// <param name="Json">The event itself.</param>
    public sealed record Event(
        Guid Id, int Version, string Session, int Number, DateTimeOffset At, string Learner, string Bank,
        string BankHash, string Json) : HistoryPiece
    {
        public override int Size => 2 * Json.Length + 500;
    }

    /// <summary>The bytes of a bank's file, which sittings need to be taken up again.</summary>
    /// <param name="Hash">Their SHA-256 in lower-case hex.</param>
    public sealed record BankText(string Hash, ReadOnlyMemory<byte> Bytes) : HistoryPiece
    {
        public override int Size => Bytes.Length;
    }
}
