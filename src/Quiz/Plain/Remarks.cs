using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Plain;

/// <summary>What the learner says about a question, beside answering it.</summary>
internal static class Remarks
{
    /// <summary>Said where no question is at hand.</summary>
    public const string WhichOne = "Which question? :goto N opens one.";

    public static void MisKeyed(PlainSitting sitting)
    {
        if (sitting.Meant is not { } meant) sitting.Say(WhichOne);
        else if (meant.SayMisKeyed() is not { } slip)
            sitting.Say(meant.IsTest
                ? "In a test you can change the answer instead."
                : "There is no answer here to note a slip for.");
        else if (sitting.Keep(slip)) sitting.Say($"Question {Number(meant)}: {Phrases.SlipNoted}");
    }

    public static void Dispute(PlainSitting sitting, string reason)
    {
        if (sitting.Meant is not { } meant) sitting.Say(WhichOne);
        else if (!meant.TakesDispute)
            sitting.Say("This test is only shown, so that nothing more is kept of it: tell your teacher.");
        else if (meant.Dispute(reason) is not { } dispute)
            sitting.Say("Type the reason after :dispute, in your own words.");
        else if (sitting.Keep(dispute)) sitting.Say($"Question {Number(meant)}: {Phrases.DisputeNoted}");
    }

    public static void DecideKey(PlainSitting sitting, bool startsOver)
    {
        if (sitting.Meant is not { } meant) sitting.Say(WhichOne);
        else if (!meant.HasChangedKey)
            sitting.Say("The right answer is the same as before; there is nothing to decide.");
        else if (meant.DecideKey(startsOver) is not { } decided || sitting.Keep(decided))
            sitting.Say(ReviewWording.Decision(startsOver, ":keep", ":startover"));
    }

    public static void Flag(PlainSitting sitting)
    {
        if (sitting.Session.Flag() is not { } flag)
            sitting.Say("There is no question here to flag; :goto N opens one.");
        else if (sitting.Keep(flag)) sitting.Say(sitting.Session.Current.IsFlagged ? "Flagged." : "No longer flagged.");
    }

    private static string Number(Session session) => Phrases.Number(session.Index + 1);
}
