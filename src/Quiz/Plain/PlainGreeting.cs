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
        string questioned = "";
        while (dialogue.Listen() is { } line && !line.Equals(":quit", StringComparison.OrdinalIgnoreCase))
        {
            if (line.Length == 0) continue;
            Message? next = desk.Perform(new Effect.Enroll(line, IsSure: line == questioned));
            if (next is not Message.Failed failed) return next;
            dialogue.Say(failed.Sentence);
            questioned = line;
        }

        return null;
    }
}
