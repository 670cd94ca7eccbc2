using Quiz.Core;
using Quiz.Core.Presenting;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens.Presenting;

/// <summary>A question for the wall: put with room around it, its hands as bars, and once the key is shown why it is so.</summary>
internal static class PresentDocument
{
    /// <param name="counting">Where the count is; null if nobody counts.</param>
    /// <param name="width">The cells of a line.</param>
    /// <param name="rows">The lines there are.</param>
    public static Items<Block> Of(Session session, Counting? counting, int width, int rows)
    {
        var spread = Spread.Steady;
        List<Block> blocks = Blocks(session, counting, width, spread);
        while (Roomy.Lines(blocks, width) > rows && spread != Spread.Close) blocks = Blocks(session, counting, width, ++spread);
        return Roomy.Of(blocks, width, rows);
    }

    private static List<Block> Blocks(Session session, Counting? counting, int width, Spread spread)
    {
        Asked asked = session.Current;
        Ballot ballot = Ballot.Of(asked);
        Block[] hands = [.. BallotBlocks.Of(asked, ballot, counting, width, spread)];
        bool hasHands = ballot.Kind == BallotKind.Options || counting is not null || !asked.Votes.IsEmpty;
        var blocks = new List<Block> { Block.Of(asked.Question.Prompt, Tone.Strong) };
        if (!asked.IsRevealed && BallotWording.Task(asked.Question) is { } task) blocks.Add(Block.Of(task, Tone.Dim));
        blocks.AddRange(asked.IsRevealed ? PresentedBlocks.Told(session) : PresentedBlocks.Asked(session));
        if (ballot.Kind != BallotKind.Outcomes && hasHands) blocks.AddRange(hands);
        if (ballot.Kind == BallotKind.Outcomes && hasHands)
        {
            blocks.Add(Block.Of("Who has it?", Tone.Strong) with { SpaceBefore = true });
            blocks.AddRange(hands.Select(b => b with { SpaceBefore = false }));
        }

        if (asked.IsRevealed) blocks.AddRange([.. Reasons(session), .. QuestionDocument.Explanation(session)]);
        return blocks;
    }

    /// <summary>Why the right options are right, then why the others are not, the most chosen first.</summary>
    private static IEnumerable<Block> Reasons(Session session)
    {
        if (session.Current.Question is not ChoiceQuestion question) return [];
        IEnumerable<(BallotLine Line, Option Option)> right = Ballot.Of(session.Current).Lines.Where(l => l.Outcome == Outcome.Right).Select(l => (l, question.Option(l.Id)));
        return right.Concat(EvidenceWalk.Wrong(session, chosenOnly: false))
            .Where(at => EvidenceWalk.Reason(at.Option) is not null)
            .Select((at, i) => new Block
            {
                Lead = [at.Option.IsCorrect ? new Run("✓ ", Tone.Right) : new Run("✗ ", Tone.Wrong), new Run(at.Line.Name + "  ", Tone.Strong)],
                Runs = [new Run(EvidenceWalk.Reason(at.Option)!), .. Places(session, at.Option)], // filtered two lines above
                SpaceBefore = i == 0,
            });
    }

    private static IEnumerable<Run> Places(Session session, Option option)
    {
        string places = string.Join(", ", option.Misled.Places.Select(p => session.Bank.Passage(p.Passage).Label(p.Range)).Distinct());
        return places.Length == 0 ? [] : [new Run("  " + places, Tone.Dim)];
    }
}
