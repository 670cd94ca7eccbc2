namespace Quiz.Files.Storage;

/// <summary>
/// The same test of the same student was begun in another window at the same moment, so that this one begins none.
/// </summary>
public sealed class BegunElsewhereException(Exception? cause = null)
    : StorageException(
        "This test was begun in another window at the same moment: go on there, or close it and start again.", cause);
