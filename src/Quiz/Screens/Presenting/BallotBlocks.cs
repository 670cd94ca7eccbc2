using System.Globalization;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Presenting;

/// <summary>
/// What hands go up for, each line with its bar: two votes stand beside each other, or under each other where that is
/// too narrow.
/// </summary>
internal static class BallotBlocks
{
    /// <summary>The cells before a line's text and its bars.</summary>
    public const int Indent = 5;

    /// <summary>The cells of " 9999  100 %" behind a bar.</summary>
    private const int NumberWidth = 12;

    private const int LabelWidth = 4;
    private const int Between = 3;

    /// <summary>Two bars shorter than this each are set under one another.</summary>
    private const int ShortestBar = 10;

    /// <summary>Longer ones are no easier to compare.</summary>
    private const int LongestBar = 50;

    /// <param name="counting">Where the count is; null if nobody counts. Until all lines are counted they have their
    /// numbers only.</param>
    /// <param name="width">The cells there are.</param>
    public static IEnumerable<Block> Of(Asked asked, Ballot ballot, Counting? counting, int width, Spread spread)
    {
        (int Number, Vote Vote)[] votes = Shown(asked.Votes);
        bool isLined = counting is not null && ballot.Kind != BallotKind.Answers;
        int open = isLined && counting!.Vote < asked.Votes.Count
            && ballot.FirstUncounted(asked.Votes[counting.Vote]) >= 0 ? counting.Vote : -1;
        for (int row = 0; row < ballot.Lines.Count; row++)
        {
            BallotLine at = ballot.Lines[row];
            // nobody said that they do not know
            if (ballot.Kind == BallotKind.Answers && votes.All(v => v.Vote.Of(at.Id) is null)) continue;
            if (spread >= Spread.Tight && votes.Length > 0)
            {
                yield return TightBallot.Line(asked, ballot, at, votes, width, open, counting is not null) with
                {
                    SpaceBefore = row == 0 && spread == Spread.Tight,
                    IsSelected = isLined && row == counting!.Line,
                };
                continue;
            }

            yield return new Block
            {
                Lead = [Symbol(asked, ballot, at),
                    .. at.Name.Length > 0 ? new[] { new Run(at.Name.PadRight(Indent - 2), Tone.Strong) } : []],
                Runs = [new Run(
                    at.Text, at.Id == Hands.DontKnow ? Tone.Dim : IsRight(asked, ballot, at) ? Tone.Right : Tone.Text)],
                SpaceBefore = spread < Spread.Close || row == 0,
                IsSelected = isLined && row == counting!.Line,
            };
            if (votes.Length == 0 && spread == Spread.Steady && ballot.Kind == BallotKind.Options && !asked.IsRevealed)
                yield return Block.Of("");
            foreach (Block bar in Bars(votes, at, IsRight(asked, ballot, at) ? Tone.Right : Tone.Text, width, open))
                yield return bar;
        }
    }

    /// <summary>All votes are kept; two are compared, the first and the last.</summary>
    private static (int Number, Vote Vote)[] Shown(Items<Vote> votes) =>
        [.. votes.Select((vote, i) => (i, vote)).Where(v => v.i == 0 || v.i == votes.Count - 1)];

    public static bool IsRight(Asked asked, Ballot ballot, BallotLine line) =>
        asked.IsRevealed && ballot.Kind != BallotKind.Outcomes && line.Outcome == Outcome.Right;

    public static Run Symbol(Asked asked, Ballot ballot, BallotLine line) =>
        !asked.IsRevealed || ballot.Kind == BallotKind.Outcomes ? new Run("  ") : line.Outcome switch
        {
            Outcome.Right => new Run("✓ ", Tone.Right),
            Outcome.Partly => new Run("◐ ", Tone.Right),
            Outcome.Wrong when ballot.Kind == BallotKind.Answers => new Run("✗ ", Tone.Wrong),
            _ => new Run("  "),
        };

    private static IEnumerable<Block> Bars(
        (int Number, Vote Vote)[] votes, BallotLine line, Tone tone, int width, int open)
    {
        int room = width - Indent;
        if (votes.Length < 2)
        {
            foreach ((_, Vote vote) in votes) yield return Row(
                Bar(vote, line, tone, Math.Min(LongestBar, room - NumberWidth), isOpen: open == 0));
            yield break;
        }

        int half = (room - Between) / 2 - LabelWidth - NumberWidth;
        IEnumerable<Run> Labelled((int Number, Vote Vote) at, int cells) =>
            [new Run(BallotWording.Ordinal(at.Number).PadRight(LabelWidth), Tone.Dim),
                .. Bar(at.Vote, line, tone, Math.Min(LongestBar, cells), at.Number == open)];
        if (half >= ShortestBar)
        {
            yield return Row(
                [.. Labelled(votes[0], half), new Run(new string(' ', Between)), .. Labelled(votes[1], half)]);
            yield break;
        }

        foreach ((int, Vote) vote in votes) yield return Row(Labelled(vote, room - LabelWidth - NumberWidth));
    }

    /// <summary>A bar out of all hands. Any hands at all are at least one cell.</summary>
    public static Run[] Filled(Vote vote, BallotLine line, int count, Tone tone, int cells)
    {
        int full = count == 0 ? 0 : Math.Max(1, (int)Math.Round(cells * vote.Share(line.Id)));
        return [new Run(new string('█', full), tone), new Run(new string('░', cells - full), Tone.Dim)];
    }

    private static Block Row(IEnumerable<Run> runs) =>
        new() { Lead = [new Run(new string(' ', Indent))], Runs = runs.ToItems() };

    /// <summary>A bar out of all hands, its count and its share; empty while that is not counted.</summary>
    private static IEnumerable<Run> Bar(Vote vote, BallotLine line, Tone tone, int cells, bool isOpen)
    {
        cells = Math.Max(1, cells);
        if (isOpen || vote.Of(line.Id) is not { } count)
            return [new Run(
                (vote.Of(line.Id)?.ToString(CultureInfo.InvariantCulture) ?? "–").PadRight(cells + NumberWidth))];
        return
        [
            .. Filled(vote, line, count, tone, cells),
            new Run($"{Phrases.Number(count),5}"),
            new Run($"{BallotWording.Percent(vote.Share(line.Id)),NumberWidth - 5}", Tone.Dim),
        ];
    }
}

/// <summary>How much room the lines of a ballot take; less of it where a screen is full.</summary>
internal enum Spread
{
    /// <summary>Options have the room for their first bar already, so that nothing jumps when it comes.</summary>
    Steady,

    /// <summary>An empty line between any two.</summary>
    Apart,

    /// <summary>One under the other.</summary>
    Close,

    /// <summary>Each on one row together with its bars, so that what follows is seen as well.</summary>
    Tight,

    /// <summary>The same, and what everybody has read is cut: the question once it is answered.</summary>
    Tightest,
}
