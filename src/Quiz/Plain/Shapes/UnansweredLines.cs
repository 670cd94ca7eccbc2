using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Plain.Shapes;

/// <summary>A shape that has no lines yet.</summary>
internal sealed class UnansweredLines : ShapeLines
{
    public override bool ListsDontKnow => false;

    public override IEnumerable<Block> Asked(Session session) => [];

    public override string HowTo(Session session, bool again) => "This cannot be answered in lines yet: type :next";

    public override AnswerLine Read(Session session, string line) => AnswerLine.No("This cannot be answered in lines yet.");

    public override string InWords(Session session, Answer answer) => "given on the screen";

    public override IEnumerable<Block> Told(Session session, Attempt? attempt, bool wasSaid) => [];
}
