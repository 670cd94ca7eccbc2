using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Presenting;

/// <summary>
/// A question for the wall: put with room around it, its hands as bars, and once the key is shown why it is so.
/// </summary>
internal static class PresentDocument
{
    /// <summary>What is talked about after everything else was seen, and may be scrolled to.</summary>
    private static readonly Section Afterwards = new("afterwards", "", "");

    /// <param name="counting">Where the count is; null if nobody counts.</param>
    /// <param name="hasArticle">Whether the article is beside it, with the words that decide.</param>
    /// <param name="width">The cells of a line.</param>
    /// <param name="rows">The lines there are.</param>
    public static Items<Block> Of(Session session, Counting? counting, bool hasArticle, int width, int rows)
    {
        var spread = Spread.Steady;
        List<Block> blocks = Blocks(session, counting, hasArticle, width, spread);
        while (WallSpacing.Lines(blocks, width) > rows && spread < Spread.Tight)
            blocks = Blocks(session, counting, hasArticle, width, ++spread);
        bool isFull = WallSpacing.Lines(blocks.TakeWhile(b => b.Section != Afterwards), width) > rows;
        return WallSpacing.Of(
            isFull ? Blocks(session, counting, hasArticle, width, Spread.Tightest) : blocks, width, rows);
    }

    /// <summary>
    /// What is looked at first comes first: where not everything fits, the answer and the words that decide stand
    /// before the hands.
    /// </summary>
    private static List<Block> Blocks(Session session, Counting? counting, bool hasArticle, int width, Spread spread)
    {
        Asked asked = session.Current;
        Ballot ballot = Ballot.Of(asked);
        bool hasHands = ballot.Kind == BallotKind.Options || counting is not null || !asked.Votes.IsEmpty;
        bool isCut = spread >= Spread.Tight && asked.IsRevealed && !asked.Votes.IsEmpty && counting is null;
        Block[] decides = asked.IsRevealed ? [.. QuestionDocument.Evidence(session)] : [];
        string prompt = isCut && spread == Spread.Tightest
            ? TightBallot.Cut(asked.Question.Prompt.ReplaceLineEndings(" "), width)
            : asked.Question.Prompt;
        var blocks = new List<Block> { Block.Of(prompt, Tone.Strong) };
        if (!isCut) blocks.AddRange(StatementBlock.Of(asked.Question));
        else
            blocks.AddRange(StatementBlock.Plain(asked.Question)
                .Select(b => spread == Spread.Tightest ? Block.Of(TightBallot.Cut(b.Text, width)) : b));
        if (!asked.IsRevealed && BallotWording.Task(asked.Question) is { } task) blocks.Add(Block.Of(task, Tone.Dim));
        if (isCut && ballot.Kind == BallotKind.Options)
            blocks.Add(new Block
            {
                Lead =
                [new Run("✓ ", Tone.Right)],
                Runs = [new Run(EvidenceWalk.Answer(session), Tone.Right)]
            });
        blocks.AddRange(asked.IsRevealed ? PresentedBlocks.Told(session) : PresentedBlocks.Asked(session));
        if (isCut) blocks.AddRange(decides.Select(b => b with { SpaceBefore = false }));
        if (hasHands)
            blocks.AddRange(ballot.Kind == BallotKind.Outcomes
                ? Outcomes(asked, ballot, counting, width, spread)
                : BallotBlocks.Of(asked, ballot, counting, width, spread));
        if (!isCut && !hasArticle) blocks.AddRange(decides);
        if (asked.IsRevealed)
            blocks.AddRange(Reasons(session).Concat(QuestionDocument.Account(session))
                .Select(b => b with { Section = Afterwards }));
        if (!isCut && hasArticle) blocks.AddRange(decides.Select(b => b with { Section = Afterwards }));
        return blocks;
    }

    private static IEnumerable<Block> Outcomes(
        Asked asked, Ballot ballot, Counting? counting, int width, Spread spread) =>
    [
        Block.Of("Who has it?", Tone.Strong) with { SpaceBefore = true },
        .. BallotBlocks.Of(asked, ballot, counting, width, spread).Select(b => b with { SpaceBefore = false }),
    ];

    /// <summary>Why the right options are right, then why the others are not, the most chosen first.</summary>
    private static IEnumerable<Block> Reasons(Session session)
    {
        if (session.Current.Question is not ChoiceQuestion question) return [];
        IEnumerable<(BallotLine Line, Option Option)> right = Ballot.Of(session.Current).Lines
            .Where(l => l.Outcome == Outcome.Right)
            .Select(l => (l, question.Option(l.Id)));
        return right.Concat(EvidenceWalk.Wrong(session, chosenOnly: false))
            .Where(at => EvidenceWalk.Reason(at.Option) is not null)
            .Select((at, i) => new Block
            {
                Lead = [at.Option.IsCorrect
                    ? new Run("✓ ", Tone.Right)
                    : new Run("✗ ", Tone.Wrong), new Run(at.Line.Name + "  ", Tone.Strong)],
                // filtered two lines above
                Runs = [new Run(EvidenceWalk.Reason(at.Option)!), .. Places(session, at.Option)],
                SpaceBefore = i == 0,
            });
    }

    private static IEnumerable<Run> Places(Session session, Option option)
    {
        string places = string.Join(
            ", ", option.Misled.Places.Select(p => session.Bank.Passage(p.Passage).Label(p.Range)).Distinct());
        return places.Length == 0 ? [] : [new Run("  " + places, Tone.Dim)];
    }
}
