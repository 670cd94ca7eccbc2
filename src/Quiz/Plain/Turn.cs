using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Plain;

/// <summary>What the learner's next line is taken for while a question is up.</summary>
internal abstract class Turn(Session session)
{
    protected Session Session => session;

    /// <summary>The turn that the learner has; null where the question at hand takes nothing more.</summary>
    public static Turn? Of(Session session) => session switch
    {
        { TakesAnswer: true, Asks: Asking.Proof } => new ProofTurn(session),
        { TakesAnswer: true, Asks: Asking.Certainty } => new CertaintyTurn(session),
        { TakesAnswer: true, Current.Question: OpenQuestion } => new WritingTurn(session),
        { TakesAnswer: true } => new AnswerTurn(session),
        _ => RubricTurn.IsFor(session) ? new RubricTurn(session) : null,
    };

    /// <summary>What is said when the turn comes, beside the question.</summary>
    public virtual IEnumerable<Block> Asked() => [];

    /// <summary>The sentence that says what can be typed.</summary>
    public abstract string HowTo();

    /// <summary>Takes a line that is not a command.</summary>
    public abstract void Give(PlainSitting sitting, string line);

    /// <summary>Takes an empty line.</summary>
    public virtual void Nothing(PlainSitting sitting) => sitting.SayHow();

    /// <summary>Says why a line is not taken, and what would be.</summary>
    protected static void Refuse(PlainSitting sitting, string trouble)
    {
        sitting.Say(trouble);
        sitting.SayHow();
    }
}
