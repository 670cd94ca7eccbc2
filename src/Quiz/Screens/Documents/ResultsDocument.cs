using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Documents;

/// <summary>The results as a document: the score, then where it was lost.</summary>
internal static class ResultsDocument
{
    /// <summary>Bars are at most this many cells, so that they fit beside their numbers at 40 columns.</summary>
    private const int BarWidth = 12;

    public static Items<Block> Of(Session session) => Of(session, Bar, " · ", Opening);

    /// <summary>The same without pictures, to be read aloud.</summary>
    public static Items<Block> InWords(Session session) => Of(session, Words, ", ", OpeningInWords);

    /// <param name="group">A group of questions by its number, 0 where it has none and cannot be opened, and how many
    /// they are.</param>
    private static Items<Block> Of(
        Session session, Func<Tally, string, Block> row, string comma, Func<int, string, string, int, Block> group)
    {
        Results results = Results.Of(session);
        var blocks = new List<Block>
        {
            Block.Of($"You have {Phrases.Score(results)}.", Tone.Strong),
            Block.Of(Counts(results, comma, session.IsOnlyShown)),
        };
        if (session.Questions.Any(q => q.Attempts.Count > 1))
            blocks.Add(Block.Of("Only first tries count; later looks were for you.", Tone.Dim));
        Items<ResultGroup> groups = ResultGroup.Of(session, results);
        Proofs(blocks, groups, results, group);
        Certainties(blocks, groups, results, group);
        blocks.Add(
            Block.Of("Below a question is counted where it was fully right.", Tone.Dim) with { SpaceBefore = true });
        Group(blocks, "By kind of question",
            results.ByTag.Select(t => t with { Name = Phrases.Plainly(t.Name) }).ToItems(), row);
        Group(blocks, "By speaker", results.BySpeaker, row);
        Group(blocks, "By side", results.BySide, row);
        if (results.ByPassage.Count > 0)
        {
            blocks.Add(Block.Of("The article: where it went right and wrong", Tone.Strong) with { SpaceBefore = true });
            blocks.AddRange(results.ByPassage.Select(
                t => row(t, FormattableString.Invariant($"¶{session.Bank.Passage(t.Id).Number}"))));
        }

        Traces(blocks, session);
        return blocks.ToItems();
    }

    /// <summary>The four outcomes of proving, those that occurred to be opened.</summary>
    private static void Proofs(
        List<Block> blocks, Items<ResultGroup> groups, Results results, Func<int, string, string, int, Block> group)
    {
        if (results.ByProof.IsEmpty) return;
        blocks.Add(Block.Of("Answer and proof, where both were given", Tone.Strong) with { SpaceBefore = true });
        blocks.AddRange(results.ByProof.Select(p =>
            Grouped(groups, Phrases.ProofName(p.Outcome), Phrases.ProofMeaning(p.Outcome), p.Questions.Count, group)));
    }

    /// <summary>How far being sure and being right went together, and the tally of it.</summary>
    private static void Certainties(
        List<Block> blocks, Items<ResultGroup> groups, Results results, Func<int, string, string, int, Block> group)
    {
        if (results.CertaintyMarks is not { } marks) return;
        blocks.Add(Block.Of(
            $"How sure you were: {Phrases.Signed(marks)} in its own tally", Tone.Strong) with
        { SpaceBefore = true });
        blocks.AddRange(
            results.ByCertainty.Select(
                c =>
                    Block.Of(
                        $"{Phrases.CertaintyName(c.Level)}: {Phrases.Number(c.Right)} of {Phrases.Number(c.Asked)} right") with
                    {
                        Indent =
                        2
                    }));
        blocks.Add(Grouped(
            groups, "Sure and wrong", "over 80 % sure, and not right", results.SureAndWrong.Count, group));
    }

    /// <summary>A group with its number of questions, and what opens it if it has any.</summary>
    private static Block Grouped(Items<ResultGroup> groups, string name, string meaning, int count,
        Func<int, string, string, int, Block> group) =>
        group(groups.ToList().FindIndex(g => g.Name == name) + 1, name, meaning, count);

    private static Block Opening(int number, string name, string meaning, int count) => new()
    {
        Indent = 2,
        Runs =
        [
            new Run($"{name}: {Phrases.Number(count)}"),
            new Run($"   {meaning}", Tone.Dim),
            .. number == 0
                ? []
                : new[] { new Run("   "), new Run(Phrases.Number(number), Tone.Key), new Run(" opens", Tone.Dim) },
        ],
        Target = number == 0 ? null : "key:" + RowKey.Of(number - 1),
    };

    /// <summary>"Found, misread (the sentence, but not what it says): 2. :group 1 opens them."</summary>
    private static Block OpeningInWords(int number, string name, string meaning, int count) => Block.Of(
        $"{name} ({meaning}): {Phrases.Number(count)}{(number == 0 ? "" : $". :group {Phrases.Number(number)} opens {(count == 1 ? "it" : "them")}.")}");

    /// <summary>One line for each outcome that occurred.</summary>
    private static string Counts(Results r, string comma, bool isOfClass) => string.Join(comma, new[]
    {
        (r.Right, "right"), (r.Partly, "partly right"), (r.Wrong, "not right"), (r.DontKnow, "not known"), (
            r.Unscored, isOfClass ? "for your teacher" : "not scored"), (r.Blank, "left blank"),
    }.Where(c => c.Item1 > 0).Select(c => $"{Phrases.Number(c.Item1)} {c.Item2}"));

    private static void Group(List<Block> blocks, string title, Items<Tally> tallies, Func<Tally, string, Block> row)
    {
        if (tallies.IsEmpty) return;
        blocks.Add(Block.Of(title, Tone.Strong) with { SpaceBefore = true });
        blocks.AddRange(tallies.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => row(t, "")));
    }

    private static Block Bar(Tally tally, string label)
    {
        int full = Math.Min(tally.Asked, BarWidth);
        int right = (int)Math.Round((double)tally.Right / tally.Asked * full, MidpointRounding.AwayFromZero);
        return new Block
        {
            Lead = [new Run(label.Length == 0 ? "  " : $"  {label,-4} "), new Run(new string('█', right), Tone.Right),
                new Run(new string('░', full - right), Tone.Wrong), new Run(new string(' ', BarWidth - full + 1))],
            Runs = [new Run($"{Phrases.Number(tally.Right)} of {Phrases.Number(tally.Asked)}  "), new Run(tally.Name)],
        };
    }

    /// <summary>"¶7 Where the shells could come from: 1 of 2".</summary>
    private static Block Words(Tally tally, string label) =>
        Block.Of($"{label} {tally.Name}: {Phrases.Number(tally.Right)} of {Phrases.Number(tally.Asked)}".TrimStart());

    /// <summary>What was noted beside the score.</summary>
    private static void Traces(List<Block> blocks, Session session)
    {
        var said = new List<string>();
        if (session.Questions.Count(q => q.IsMisKeyed) is > 0 and var slips)
            said.Add($"{Phrases.Count(slips, "slip")} of the hand noted.");
        if (session.Questions.Count(q => q.Dispute is not null) is > 0 and var disputes)
            said.Add($"{Phrases.Count(disputes, "question")} disputed.");
        if (session.Questions.Count(q => q.IsFlagged) is > 0 and var flags)
            said.Add($"{Phrases.Count(flags, "question")} flagged.");
        if (said.Count > 0) blocks.Add(Block.Of(string.Join(' ', said), Tone.Dim) with { SpaceBefore = true });
        if (ReadingTrace.Of(session) is { } trace && Phrases.Reading(trace) is { Length: > 0 } reading)
            blocks.Add(Block.Of($"Your reading, which is never scored: {reading}.", Tone.Dim) with
            {
                SpaceBefore =
                said.Count == 0
            });
    }
}
