using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Screens.Presenting;

/// <summary>A line of a ballot on one row with its hands, where a screen is full.</summary>
internal static class TightBallot
{
    /// <summary>From this width on there is room for longer bars.</summary>
    private const int Wide = 70;

    private const int NumberWidth = 4;

    private const string Arrow = " → ";

    /// <param name="votes">The votes to show, by their number, 0-based.</param>
    /// <param name="open">The vote that is being counted, whose bars would tell too early; −1 if none is.</param>
    /// <param name="isCounting">Whether hands go up now: then its text is whole, and there are only numbers.</param>
    public static Block Line(Asked asked, Ballot ballot, BallotLine line, (int Number, Vote Vote)[] votes, int width,
        int open, bool isCounting)
    {
        Tone tone = BallotBlocks.IsRight(asked, ballot, line) ? Tone.Right
            : line.Id == Hands.DontKnow ? Tone.Dim
            : Tone.Text;
        Run[] name = [BallotBlocks.Symbol(asked, ballot, line),
            new Run(line.Name.PadRight(BallotBlocks.Indent - 2), Tone.Strong)];
        if (isCounting)
            return new Block
            {
                Lead = [.. name],
                Runs =
                [new Run(line.Text, tone), new Run("  " + string.Join("→", votes.Select(v => Number(v.Vote, line))))]
            };

        int cells = (width >= Wide ? 20 : 12) / votes.Length;
        var lead = new List<Run>(name);
        for (int i = 0; i < votes.Length; i++)
        {
            lead.Add(new Run((i == 0 ? "" : Arrow) + Number(votes[i].Vote, line).PadLeft(NumberWidth) + " "));
            if (votes[i].Number != open && votes[i].Vote.Of(line.Id) is { } count)
                lead.AddRange(BallotBlocks.Filled(votes[i].Vote, line, count, tone, cells));
            else lead.Add(new Run(new string(' ', cells)));
        }

        lead.Add(new Run("  "));
        return new Block
        {
            Lead =
            [.. lead],
            Runs = [new Run(Cut(line.Text, width - lead.Sum(r => r.Text.Length)), tone)]
        };
    }

    private static string Number(Vote vote, BallotLine line) =>
        vote.Of(line.Id)?.ToString(CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A text cut to so many signs.</summary>
    public static string Cut(string text, int width)
    {
        var signs = new StringInfo(text);
        return signs.LengthInTextElements <= width
            ? text
            : signs.SubstringByTextElements(0, Math.Max(1, width - 1)) + "…";
    }
}
