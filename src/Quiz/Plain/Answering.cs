using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens.Documents;

namespace Quiz.Plain;

/// <summary>What can be done with the question at hand.</summary>
internal static class Answering
{
    /// <summary>
    /// A line that is not a command: what the turn takes it for; in the overview and the results, the number of a
    /// question.
    /// </summary>
    public static void Give(PlainSitting sitting, string line)
    {
        Session session = sitting.Session;
        if (session.Stage is Stage.Overview or Stage.Done)
        {
            Moving.GoTo(sitting, line);
            return;
        }

        if (Turn.Of(session) is { } turn) turn.Give(sitting, line);
        else sitting.SayHow();
    }

    /// <summary>
    /// An empty line begins the questions; else it means what the turn makes of it, or repeats what can be typed.
    /// </summary>
    public static void Nothing(PlainSitting sitting)
    {
        if (sitting.Session.Stage == Stage.Reading) Moving.Skip(sitting);
        else if (Turn.Of(sitting.Session) is { } turn) turn.Nothing(sitting);
        else sitting.SayHow();
    }

    public static void DontKnow(PlainSitting sitting)
    {
        if (sitting.Session.DontKnow(sitting.Now) is { } given) Tell(sitting, given);
        else sitting.SayHow();
    }

    public static void Reveal(PlainSitting sitting)
    {
        if (sitting.Session.Reveal() is { } reveal) Tell(sitting, reveal);
        else if (sitting.Session.IsTest) sitting.Say("A test gives its answers after handing in.");
        else sitting.Say(sitting.Session.AsksAnswer ? "Answer first, or type :dk." : HowTo.Of(sitting.Session));
    }

    public static void Hint(PlainSitting sitting)
    {
        Session session = sitting.Session;
        if (!session.AsksAnswer) sitting.SayHow();
        else if (session.IsTest) sitting.Say("A test gives no hints.");
        else if (session.Current.Question.Hint is not { } hint) sitting.Say("This question has no hint.");
        else if (session.OpenHint() is not { } opened || sitting.Keep(opened))
            sitting.Say([QuestionDocument.Hint(hint) with { SpaceBefore = false }]);
    }

    public static void Strike(PlainSitting sitting, string which)
    {
        Asked asked = sitting.Session.Current;
        int row = Rows.Of(asked, which);
        if (!sitting.Session.AsksAnswer || asked.Question is not ChoiceQuestion)
            sitting.Say("There is no option to strike out here.");
        else if (row < 0) sitting.Say("Type the option's number after :strike.");
        else if (sitting.Keep(sitting.Session.Strike(asked.Options[row].Id)))
            sitting.Say(asked.Struck.Contains(asked.Options[row].Id)
                ? $"Restored, {Rows.Named(asked, row)}"
                : $"Struck out, {Rows.Named(asked, row)}");
    }

    public static void Undo(PlainSitting sitting)
    {
        if (sitting.Session.Undo() is not { } undone)
        {
            sitting.Say(sitting.Session is { TakesAnswer: true, AsksAnswer: false }
                ? "There is nothing to undo: the answer stays."
                : "There is nothing to undo. A verdict stays; :miskeyed notes a slip of the hand.");
            return;
        }

        if (!sitting.Keep(undone)) return;
        sitting.Say(Phrases.Undone);
        sitting.Show();
    }

    private static void Tell(PlainSitting sitting, SessionEvent happened)
    {
        if (sitting.Keep(happened)) sitting.Tell();
    }
}
