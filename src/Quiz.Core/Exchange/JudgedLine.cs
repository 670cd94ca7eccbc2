using Quiz.Core.Questions;

namespace Quiz.Core.Exchange;

/// <summary>A line of answers, understood and judged.</summary>
/// <param name="Proof">The proof given; null if none was, or none is asked for.</param>
/// <param name="Certainty">From 1 to 3; null if it was not given.</param>
public sealed record JudgedLine(Question Question, Answer Answer, Proof? Proof, int? Certainty, Judgement Judgement)
{
    /// <summary>
    /// Whether there is something where a number belongs that nobody can read as one: in a sitting it would be asked
    /// for again.
    /// </summary>
    public bool IsUnread => Question is FillQuestion question && Answer is FillAnswer answer && !Blank.Is(Answer)
        && question.FirstUnread(answer.Texts) >= 0;
}
