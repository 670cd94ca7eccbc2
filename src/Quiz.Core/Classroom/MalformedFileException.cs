namespace Quiz.Core.Classroom;

/// <summary>
/// A pack, a key file or a line of a result cannot be understood; the message is a sentence that says why.
/// </summary>
public sealed class MalformedFileException(string message) : FormatException(message);
