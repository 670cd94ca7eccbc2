using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Plain.Shapes;

namespace Quiz.Plain;

/// <summary>The turn to answer, in one line.</summary>
internal class AnswerTurn(Session session) : Turn(session)
{
    protected const string Zero = "0", QuotedZero =
        "\"0\"", ZeroDoubted = $"A 0 would be your answer here. Type {QuotedZero}, with the quotation marks, if it is.";

    protected ShapeLines Shape { get; } = ShapeLines.Of(session.Current.Question);

    /// <summary>Whether the score has been settled by an answer before.</summary>
    protected bool IsSecondLook => !Session.IsTest && Session.Current.IsAnswered;

    public override string HowTo()
    {
        string otherwise = IsSecondLook
            ? "; an empty line shows the answer."
            : $", or {(Shape.TakesZero ? Zero : ":dk")} for \"I don't know\".";
        return $"{Shape.HowTo(Session, IsSecondLook)}{otherwise} {Shape.Besides}".TrimEnd();
    }

    public override void Give(PlainSitting sitting, string line)
    {
        AnswerLine read = (line, Shape) switch
        {
            (Zero, { TakesZero: true }) => AnswerLine.Of(new DontKnow()),
            (Zero, { DoubtsZero: true }) => AnswerLine.No(ZeroDoubted),
            (QuotedZero, { DoubtsZero: true }) => Shape.Read(Session, Zero),
            _ => Shape.Read(Session, line),
        };
        if (read.Answer is not { } answer)
        {
            Refuse(sitting, read.Trouble);
            return;
        }

        SessionEvent? given = answer is DontKnow ? Session.DontKnow(sitting.Now) : Session.Submit(answer, sitting.Now);
        if (given is null) sitting.Say(Phrases.TriedBefore);
        else if (sitting.Keep(given)) sitting.Tell();
    }

    /// <summary>At a second look an empty line asks for the answer.</summary>
    public override void Nothing(PlainSitting sitting)
    {
        if (Session.Reveal() is not { } reveal) sitting.SayHow();
        else if (sitting.Keep(reveal)) sitting.Tell();
    }
}
