using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Screens.Answers;

/// <summary>The hand when nothing is asked for: everything is told.</summary>
internal sealed record RestingHand : Hand
{
    public override IEnumerable<Block> Blocks(Session session, bool allReasons) => ToldBlocks.Of(session, allReasons);
}
