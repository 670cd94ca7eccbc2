using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>The sittings on a bank that were left as lines, and the learner's choice among them.</summary>
internal sealed class PlainLeft(Dialogue dialogue)
{
    private const string How =
        "Type a number to go on with it, or \"new\" to begin another: what you have left stays as it is. :quit leaves.";

    /// <summary>What the learner chose; null to leave.</summary>
    public Effect? Choose(Message.Found found)
    {
        dialogue.Say(found.Title);
        dialogue.Say(LeftWording.Why(found.Left.Count, found.Fits));
        for (int row = 0; row < found.Left.Count; row++)
            dialogue.Say($"{Phrases.Number(row + 1)}. {found.Left[row].InFull}");
        dialogue.Say(How);
        while (dialogue.Listen() is { } line && !line.Equals(":quit", StringComparison.OrdinalIgnoreCase))
        {
            if (line.Equals("new", StringComparison.OrdinalIgnoreCase)) return found.New;
            if (Numbers.Row(line, found.Left.Count) is >= 0 and var row)
                return new Effect.Resume(found.Left[row].Session);
            dialogue.Say(How);
        }

        return null;
    }
}
