using Quiz.Core.Sessions;
using Quiz.Screens.Answers;

namespace Quiz.Plain;

/// <summary>The turn to compare an open answer with its rubric.</summary>
internal sealed class RubricTurn(Session session) : Turn(session)
{
    public static bool IsFor(Session session) => RubricHand.IsFor(session);

    public override string HowTo() =>
        $"Type the numbers of what your answer has, such as 1 2, or 0 for nothing; an empty line {(Session.Current.Met.IsEmpty ? "goes on" : "leaves them as they are")}.";

    public override void Give(PlainSitting sitting, string line)
    {
        if (Rubric.Tick(sitting, Session, line)) sitting.GoOn();
        else sitting.SayHow();
    }

    public override void Nothing(PlainSitting sitting) => sitting.GoOn();
}
