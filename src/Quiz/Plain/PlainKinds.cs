using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>The kinds of questions of an article as lines, and the learner's choice among them.</summary>
internal sealed class PlainKinds(Dialogue dialogue)
{
    private const string How = "Type the numbers of what you would like to be asked with spaces between; an empty line "
        + "is everything. \"test\" behind them starts a test. :quit leaves.";

    /// <summary>The sitting that the learner chose; null to leave.</summary>
    public Effect.Open? Choose(Message.Offered offered)
    {
        dialogue.Say(offered.Title);
        string group = "";
        for (int row = 0; row < offered.Kinds.Count; row++)
        {
            OfferedKind kind = offered.Kinds[row];
            if (kind.Group != group) dialogue.Say($"{kind.Group}:");
            group = kind.Group;
            dialogue.Say($"{Phrases.Number(row + 1)}. {kind.Name}: {Phrases.Count(kind.Count, "question")}");
        }

        dialogue.Say(How);
        while (dialogue.Listen() is { } line && !line.Equals(":quit", StringComparison.OrdinalIgnoreCase))
        {
            if (Read(offered, line) is { } choice) return choice;
            dialogue.Say(How);
        }

        return null;
    }

    private static Effect.Open? Read(Message.Offered offered, string line)
    {
        string[] words = AnswerLine.Words(line);
        bool isTest = words is [.., var last] && last.Equals("test", StringComparison.OrdinalIgnoreCase);
        int[] rows = [.. words.SkipLast(isTest ? 1 : 0)
            .Select(word => Numbers.Row(word, offered.Kinds.Count))
            .Distinct()];
        if (rows.Contains(-1)) return null;
        return new Effect.Open(offered.Path, isTest ? Mode.Test : Mode.Practice,
            rows.Order().Select(row => offered.Kinds[row].Word).ToItems());
    }
}
