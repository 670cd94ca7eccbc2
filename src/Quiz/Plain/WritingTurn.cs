using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Plain;

/// <summary>The turn to answer in own words, line by line until an empty one.</summary>
/// <remarks>Each line is kept as a draft at once, so that nothing written is lost, and undo takes lines back one by
/// one.</remarks>
internal sealed class WritingTurn(Session session) : AnswerTurn(session)
{
    /// <summary>What is written and not yet given. An answer that a test already has is begun anew.</summary>
    private string Begun =>
        Session.Current.Draft is OpenAnswer draft && draft != Session.Current.Latest?.Answer ? draft.Text : "";

    public override string HowTo() => Begun.Length == 0
        ? base.HowTo()
        : "Go on writing; an empty line gives the answer, :undo takes the last line back.";

    public override void Give(PlainSitting sitting, string line)
    {
        bool isFirst = Begun.Length == 0;
        if (isFirst && line == Zero)
        {
            Refuse(sitting, ZeroDoubted);
            return;
        }

        string before = isFirst ? "" : Begun.TrimEnd('\n') + "\n";

        // The line break at the end tells a draft from the same answer once it was given.
        if (sitting.Keep(Session.Draft(new OpenAnswer(before + line + "\n"))) && isFirst) sitting.SayHow();
    }

    public override void Nothing(PlainSitting sitting)
    {
        if (Begun.Trim().Length == 0) sitting.SayHow();
        else if (sitting.Keep(Session.Submit(new OpenAnswer(Begun.Trim()), sitting.Now))) sitting.Tell();
    }
}
