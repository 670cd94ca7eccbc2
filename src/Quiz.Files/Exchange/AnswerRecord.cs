using Quiz.Core.Exchange;

namespace Quiz.Files.Exchange;

/// <summary>A line of a file with answers, as it was understood.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Given">Null if it could not be understood.</param>
/// <param name="Trouble">Then one sentence that says why.</param>
public readonly record struct AnswerRecord(long Line, GivenLine? Given, string Trouble)
{
    /// <summary>What came of reading a line.</summary>
    public static AnswerRecord Of(long line, Func<GivenLine> read)
    {
        try
        {
            return new AnswerRecord(line, read(), "");
        }
        catch (MalformedLineException e)
        {
            return new AnswerRecord(line, null, e.Message);
        }
    }
}
