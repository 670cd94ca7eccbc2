namespace Quiz.Core.Exchange;

/// <summary>
/// A line of answers that cannot be understood; the message is one sentence on what is wrong and what is allowed.
/// </summary>
public sealed class MalformedLineException(string message) : FormatException(message);
