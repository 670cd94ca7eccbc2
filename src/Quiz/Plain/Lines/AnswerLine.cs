using Quiz.Core.Questions;

namespace Quiz.Plain.Lines;

/// <summary>A typed line understood as an answer, or one sentence on why it is none.</summary>
internal sealed record AnswerLine(Answer? Answer, string Trouble)
{
    private static readonly char[] Separators = [' ', '\t', ',', ';'];

    public static AnswerLine Of(Answer answer) => new(answer, "");

    public static AnswerLine No(string trouble) => new(null, trouble);

    /// <summary>The words of a line that lists numbers or names.</summary>
    public static string[] Words(string line) => line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
