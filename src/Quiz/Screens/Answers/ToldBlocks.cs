using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Answers;

/// <summary>What was answered and what is right, once everything is told.</summary>
internal static class ToldBlocks
{
    public static IEnumerable<Block> Of(Session session, bool allReasons) => session.Current.Question.Match(
        choice: q => OptionBlocks.Of(session, q, -1, allReasons),
        fill: q => GapBlocks.Told(session, q),
        order: q => OrderBlocks.Told(session, q),
        pair: q => PairBlocks.Told(session, q),
        mark: q => MarkBlocks.Told(session, q),
        open: _ => OpenBlocks.Told(session, -1));

    /// <summary>A line with a sign, and what it is about behind it.</summary>
    internal static Block Signed(bool isRight, string text, string note, bool spaceBefore = false) => new()
    {
        Lead = [isRight ? new Run("✓ ", Tone.Right) : new Run("✗ ", Tone.Wrong)],
        Runs = note.Length == 0 ? [new Run(text)] : [new Run(text), new Run("   " + note, Tone.Dim)],
        SpaceBefore = spaceBefore,
    };
}
