using Quiz.Core;
using Quiz.Core.Learning;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;

namespace Quiz.Screens.Statistics;

/// <summary>What was right the last time it was asked, in groups.</summary>
internal static class Groups
{
    private const string Rule = "Counted is how it went the last time you were asked; only fully right is right.";

    private static readonly Items<Series> Outcomes =
        [new("right", "▇", Tone.Right), new("not right", "▒", Tone.Wrong), new("not asked yet", "·", Tone.Dim)];

    public static MeasureView Speakers(Studied studied) => Of(
        studied,
        studied.Progress.Speakers,
        $"The things that somebody says. {Rule}",
        "Here you will see, for each speaker, how many of the things they say you had right the last time you were "
            + "asked.",
        "It appears with your first answer to a question on who says what.");

    public static MeasureView Sides(Studied studied) => Of(
        studied,
        studied.Progress.Sides,
        $"The things that a side wants, gives or fears. {Rule}",
        "Here you will see, for each side, how many of the things it wants, gives or fears you had right the last time "
            + "you were asked.",
        "It appears with your first answer to a question on what a side wants.");

    public static MeasureView Passages(Studied studied) => Of(
        studied,
        studied.Progress.Passages,
        $"The places of the text that there are questions on. {Rule}",
        "Here you will see, paragraph by paragraph, what you had right and what not.",
        "It appears with your first answers.");

    /// <summary>
    /// Each as a whole, and without what was never asked: some kinds have hundreds of questions, and nobody answers
    /// them all.
    /// </summary>
    public static MeasureView Processes(Studied studied) => Of(
        studied,
        studied.Progress.Processes.Select(t => t with { Name = Phrases.ProcessName(t.Id), All = t.Asked })
            .Where(t => t.Asked > 0).ToItems(),
        $"The questions that you were asked, by kind. {Rule}",
        "Here you will see which questions you find hard: finding what is said, drawing a conclusion, putting it "
            + "together, judging how it is told.",
        "It appears with your first answers.");

    private static MeasureView Of(
        Studied studied, Items<MasteryTally> tallies, string meaning, params ReadOnlySpan<string> empty)
    {
        if (tallies.All(t => t.Asked == 0)) return MeasureView.Empty(empty);
        bool showsUnasked = tallies.Any(t => t.Unasked > 0);
        var rows = new List<ChartRow>();
        var numbers = new List<Block>();
        foreach (IGrouping<string, MasteryTally> bank in tallies.GroupBy(t => t.Bank))
        {
            if (bank.Key.Length > 0 && tallies.Any(t => t.Bank != bank.Key))
            {
                if (rows.Count > 0) rows.Add(new ChartRow("", [], ""));
                rows.Add(new ChartRow(studied.TitleOf(bank.Key), [], ""));
                numbers.Add(Block.Of(studied.TitleOf(bank.Key), Tone.Strong) with { SpaceBefore = numbers.Count > 0 });
            }

            foreach (MasteryTally tally in bank)
            {
                string name = $"{tally.Label} {tally.Name}".Trim();
                rows.Add(new ChartRow(
                    name,
                    Stretches(tally, bank.Key.Length > 0 ? 1 : (double)tallies.Max(t => t.All) / tally.All),
                    Counts(tally)));
                numbers.Add(Block.Of($"{name}: {Counts(tally)}"));
            }
        }

        return new MeasureView(
            new RowChart(showsUnasked ? Outcomes : [.. Outcomes.Take(2)], rows.ToItems()), meaning, numbers.ToItems());
    }

    /// <summary>"2 of 3 right, 1 not asked".</summary>
    private static string Counts(MasteryTally tally) => tally switch
    {
        { Asked: 0 } => $"{Phrases.Number(tally.Unasked)} not asked",
        { Unasked: 0 } => $"{Phrases.Number(tally.Right)} of {Phrases.Number(tally.Asked)} right",
        _ =>
            $"{Phrases.Number(tally.Right)} of {Phrases.Number(tally.Asked)} right, {Phrases.Number(tally.Unasked)} not asked",
    };

    private static Items<Stretch> Stretches(MasteryTally tally, double scale) =>
        new Stretch[]
        {
            new(0, scale * tally.Right, 0),
            new(scale * tally.Right, scale * tally.Asked, 1),
            new(scale * tally.Asked, scale * tally.All, 2),
        }.Where(s => s.To > s.From).ToItems();
}
