using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>The results as a document: the score, then where it was lost.</summary>
internal static class ResultsDocument
{
    /// <summary>Bars are at most this many cells, so that they fit beside their numbers at 40 columns.</summary>
    private const int BarWidth = 12;

    public static Items<Block> Of(Session session)
    {
        Results results = Results.Of(session);
        var blocks = new List<Block> { Block.Of($"You have {Wording.Score(results)}.", Tone.Strong), Block.Of(Counts(results)) };
        if (session.Questions.Any(q => q.Attempts.Count > 1)) blocks.Add(Block.Of("Only first tries count; later looks were for you.", Tone.Dim));
        Group(blocks, "By kind of question", results.ByTag);
        Group(blocks, "By speaker", results.BySpeaker);
        Group(blocks, "By side", results.BySide);
        if (results.ByPassage.Count > 0)
        {
            blocks.Add(Block.Of("The article: where it went right and wrong", Tone.Strong) with { SpaceBefore = true });
            blocks.AddRange(results.ByPassage.Select(t => Row(t, FormattableString.Invariant($"¶{session.Bank.Passage(t.Id).Number,-3} "))));
        }

        Traces(blocks, session, results);
        return blocks.ToItems();
    }

    /// <summary>One line for each outcome that occurred.</summary>
    private static string Counts(Results r) => string.Join(" · ", new[]
    {
        (r.Right, "right"), (r.Partly, "partly right"), (r.Wrong, "not right"), (r.DontKnow, "not known"), (r.Blank, "left blank"),
    }.Where(c => c.Item1 > 0).Select(c => $"{Wording.Number(c.Item1)} {c.Item2}"));

    private static void Group(List<Block> blocks, string title, Items<Tally> tallies)
    {
        if (tallies.IsEmpty) return;
        blocks.Add(Block.Of(title, Tone.Strong) with { SpaceBefore = true });
        blocks.AddRange(tallies.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => Row(t, "")));
    }

    private static Block Row(Tally tally, string label)
    {
        int full = Math.Min(tally.Asked, BarWidth);
        int right = (int)Math.Round((double)tally.Right / tally.Asked * full, MidpointRounding.AwayFromZero);
        string name = Wording.Plainly(tally.Name);
        return new Block
        {
            Lead = [new Run($"  {label}"), new Run(new string('█', right), Tone.Right), new Run(new string('░', full - right), Tone.Wrong), new Run(new string(' ', BarWidth - full + 1))],
            Runs = [new Run($"{Wording.Number(tally.Right)} of {Wording.Number(tally.Asked)}  "), new Run(name)],
        };
    }

    /// <summary>What was noted beside the score.</summary>
    private static void Traces(List<Block> blocks, Session session, Results results)
    {
        int answered = session.AnsweredCount;
        var said = new List<string>();
        if (results.Unopened > 0 && session.Plan.Book == Core.Banks.BookPolicy.Open)
            said.Add($"{Wording.Number(results.Unopened)} of {Wording.Number(answered)} answered without turning to the article.");
        if (session.Questions.Count(q => q.IsMisKeyed) is > 0 and var slips) said.Add($"{Wording.Count(slips, "slip")} of the hand noted.");
        if (session.Questions.Count(q => q.Dispute is not null) is > 0 and var disputes) said.Add($"{Wording.Count(disputes, "question")} disputed.");
        if (session.Questions.Count(q => q.IsFlagged) is > 0 and var flags) said.Add($"{Wording.Count(flags, "question")} flagged.");
        if (said.Count > 0) blocks.Add(Block.Of(string.Join(' ', said), Tone.Dim) with { SpaceBefore = true });
    }
}
