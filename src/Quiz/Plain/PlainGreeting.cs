using Quiz.Desks;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>Asks in lines who takes a test, once.</summary>
internal sealed class PlainGreeting(Dialogue dialogue, IDesk desk)
{
    /// <summary>The test of the student; null if the student left.</summary>
    public Message? Enroll(Greeting greeting)
    {
        dialogue.Say($"{greeting.Title}, test");
        foreach (string fact in greeting.Facts) dialogue.Say(Spoken.Of(fact));
        dialogue.Say($"{Greeting.Prompt} type it, or :quit to leave.");
        string questioned = "", shown = "";
        while (dialogue.Listen() is { } line && !line.Equals(":quit", StringComparison.OrdinalIgnoreCase))
        {
            string given = line.Length == 0 ? shown : line;
            if (given.Length == 0) continue;
            Message? next = desk.Perform(new Effect.Enroll(given, IsSure: given == questioned));
            if (next is not (Message.Failed or Message.Identified)) return next;
            (questioned, shown) = (given, next is Message.Identified ? given : "");
            if (next is Message.Failed failed) dialogue.Say(failed.Sentence);
            else dialogue.Say($"Your id: {given}. Is it your own? Enter begins; else type it again.");
        }

        return null;
    }
}
