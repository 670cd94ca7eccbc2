using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens;

namespace Quiz.Plain;

/// <summary>All questions at a glance, each with its state first, so that a listener can go on at once.</summary>
internal static class OverviewLines
{
    public static IEnumerable<Block> Of(Session session) =>
    [
        Block.Of($"Overview: {OverviewScreen.Counts(session)}") with { SpaceBefore = true },
        .. session.Questions.Select((asked, i) => Block.Of(
            $"{Phrases.Number(i + 1)}. {OverviewScreen.StateOf(session, asked)}{(asked.IsFlagged ? ", flagged" : "")}: {asked.Question.InALine}")),
    ];
}
