using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>How much a question asks of somebody who begins.</summary>
internal static class Ease
{
    /// <summary>The smaller, the easier: by what a reader does, then by what is to be done with the answer.</summary>
    public static (int Process, int Effort) Of(Question question) =>
        ((int?)question.Process ?? int.MaxValue, Effort(question));

    private static int Effort(Question question) => question.Match(
        choice: q => q.IsMultiple ? 1 : 0,
        fill: _ => 2,
        order: _ => 2,
        pair: _ => 2,
        mark: _ => 1,
        open: _ => 3);
}
