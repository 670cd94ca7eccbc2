using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Plain;

/// <summary>The help: how lines are understood, then every command.</summary>
internal static class HelpLines
{
    public static IEnumerable<Block> Of(Session session) =>
    [
        .. session is { Stage: Stage.Asking, Current.Question.Formula: { } formula }
            ? new[] { Block.Of($"How this question is scored: {formula}") }
            : [],
        Block.Of("What you type is the answer. Every step is saved at once; leaving asks nothing."),
        Block.Of("A line that begins with a colon is a command; two colons begin an answer that itself begins with a "
            + "colon."),
        Block.Of("An empty line repeats what can be typed. It does more only where that was said: it ends an answer in "
            + "your own words, skips a proof, shows the answer."),
        .. PlainCommands.All.Select(c => Block.Of(c.Line)),
    ];
}
