using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain;

/// <summary>The turn to say how sure one is.</summary>
internal sealed class CertaintyTurn(Session session) : Turn(session)
{
    /// <summary>How sure the learner was of this answer before, in a test.</summary>
    private int? Earlier => Session.Current.Latest?.Certainty;

    public override IEnumerable<Block> Asked() =>
    [
        Block.Of($"{Phrases.CertaintyPrompt} {Phrases.CertaintyRule}"),
        .. Certainty.Levels.Select(level =>
            Block.Of($"{Phrases.Number(level)}. {Phrases.CertaintyName(level)}: {Phrases.CertaintyStakes(level)}")),
        .. Earlier is { } level
            ? new[] { Block.Of($"You were {Phrases.CertaintyName(level)}. You can change it.") }
            : [],
    ];

    public override string HowTo() => $"Type 1, 2 or 3{(Earlier is null ? "" : "; an empty line leaves it as it is")}.";

    public override void Give(PlainSitting sitting, string line)
    {
        if (Session.BeSure(Numbers.Row(line, Certainty.Levels.Count) + 1, sitting.Now) is not { } sure)
            sitting.SayHow();
        else if (sitting.Keep(sure)) sitting.Tell();
    }

    public override void Nothing(PlainSitting sitting)
    {
        if (Earlier is not { } level) sitting.SayHow();
        else if (sitting.Keep(Session.BeSure(level, sitting.Now))) sitting.Tell();
    }
}
