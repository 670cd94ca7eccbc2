using Quiz.Core;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>The sittings that are over as lines, and the learner's choice among them.</summary>
internal sealed class PlainPast(Dialogue dialogue)
{
    private const string How = "Type a number to read its results. An empty line goes back to the articles.";

    /// <summary>What the learner chose; null to go back.</summary>
    public Effect? Choose(Items<PastSitting> sittings)
    {
        if (sittings.IsEmpty)
        {
            dialogue.Say(PastScreen.Nothing);
            return null;
        }

        for (int row = 0; row < sittings.Count; row++)
            dialogue.Say($"{Phrases.Number(row + 1)}. {sittings[row].InFull}");
        dialogue.Say(How);
        while (dialogue.Listen() is { } line && line.Trim() is not ("" or ":quit"))
        {
            if (Numbers.Row(line, sittings.Count) is >= 0 and var row) return new Effect.Reopen(sittings[row].Session);
            dialogue.Say(How);
        }

        return null;
    }
}
