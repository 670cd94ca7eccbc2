using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Plain.Lines;
using Quiz.Screens.Documents;

namespace Quiz.Plain.Shapes;

/// <summary>How questions of one shape are put, answered and told in lines.</summary>
internal abstract class ShapeLines
{
    public static ShapeLines Of(Question question) => question.Match<ShapeLines>(
        choice: q => new ChoiceLines(q),
        fill: q => q.Gaps.Count == 1 ? new TypedLines(q) : new GapLines(q),
        order: q => new OrderLines(q),
        pair: q => new PairLines(q),
        mark: q => new MarkLines(q),
        open: q => new OpenLines(q));

    /// <summary>Whether 0 is "I don't know"; where every text is an answer, only the command is.</summary>
    public virtual bool TakesZero => true;

    /// <summary>
    /// Whether a 0 is more likely meant for "I don't know", as it is elsewhere, than for the answer, so that it is
    /// asked again.
    /// </summary>
    public virtual bool DoubtsZero => false;

    /// <summary>Whether "I don't know" stands in a list with what can be typed.</summary>
    public virtual bool ListsDontKnow => true;

    /// <summary>What else there is to know about typing an answer; empty if nothing.</summary>
    public virtual string Besides => "";

    /// <summary>What the answer is made from.</summary>
    public abstract IEnumerable<Block> Asked(Session session);

    /// <summary>What to type, as the beginning of a sentence.</summary>
    /// <param name="again">Whether this is a second look.</param>
    public abstract string HowTo(Session session, bool again);

    /// <summary>A line that is not "I don't know", understood as an answer.</summary>
    public abstract AnswerLine Read(Session session, string line);

    /// <summary>An answer as it was or could be typed: "2 and 4".</summary>
    public abstract string InWords(Session session, Answer answer);

    /// <summary>What is said about an answer while there is more to look for.</summary>
    public virtual IEnumerable<Block> Said(Session session, Attempt attempt) => Sum(session, attempt);

    /// <summary>Everything: what of the answer was right, and what would have been.</summary>
    /// <param name="attempt">The answer that is told of; null if there is none.</param>
    /// <param name="wasSaid">Whether <see cref="Said"/> has been heard of it.</param>
    public abstract IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid);

    /// <summary>
    /// Everything, for a question that is shown once more: the answer that counts, unless a shape has more to say.
    /// </summary>
    public virtual IEnumerable<Block> Retold(Session session) => Told(session, session.Current.Scored, wasSaid: false);

    /// <summary>How much of an answer was right, though not what.</summary>
    protected static IEnumerable<Block> Sum(Session session, Attempt attempt) =>
        attempt.Verdict is not { Outcome: Outcome.Partly, Reason: { } reason } ? []
            : [Block.Of(attempt == session.Current.Scored
                ? $"Score: {QuestionDocument.Sum(session)}."
                : $"This time: {reason}.")];
}
