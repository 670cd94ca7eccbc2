namespace Quiz.Files.Storage;

/// <summary>
/// A trouble with files that the learner can do something about; its message is one sentence, or two, that say what.
/// </summary>
public class StorageException(string sentence, Exception? cause = null) : Exception(sentence, cause);
