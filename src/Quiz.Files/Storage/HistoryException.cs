namespace Quiz.Files.Storage;

/// <summary>The history could not be read or written.</summary>
public sealed class HistoryException(Trouble kind, string sentence, Exception? cause = null)
    : StorageException(sentence, cause)
{
    public Trouble Kind { get; } = kind;
}
