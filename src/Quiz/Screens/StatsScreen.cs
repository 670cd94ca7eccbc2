using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Charts;
using Quiz.Screens.Pages;
using Quiz.Screens.Statistics;

namespace Quiz.Screens;

/// <summary>How the learner is doing: one picture after another, each with its numbers.</summary>
/// <param name="Behind">The list of banks that it was opened from; null if it is all that was asked for.</param>
internal sealed record StatsScreen(HomeScreen? Behind) : Screen
{
    /// <summary>Null until it was read.</summary>
    public Studied? Studied { get; init; }

    /// <summary>The place of the measure that is shown.</summary>
    public int At { get; init; }

    public string Said { get; init; } = "";

    /// <summary>Whether there is more than one article to look at.</summary>
    public bool HasSubjects => Studied is { Record.Answers.IsEmpty: false };

    private Measure Measure => Measure.All[At];

    public Step Update(Command command, string key) => command switch
    {
        Command.Next => Turn(At + 1),
        Command.Back => Turn(At - 1),
        Command.Choose when RowKey.Row(key) is >= 0 and var row && row < Measure.All.Count => Turn(row),
        Command.NextSubject => this with { Studied = Studied?.Next(), Said = "" },
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        Command.Close when Behind is not null => Behind,
        _ => this,
    };

    public StatsScreen With(Message.Counted counted) =>
        this with { Studied = counted.Studied, Said = string.Join(' ', counted.Troubles) };

    public Page Page(Size size)
    {
        MeasureView figure = Studied is null
            ? MeasureView.Empty(Said.Length > 0 ? Said : "Counting…")
            : Measure.Show(Studied);
        bool isDrawn = HasRoom(figure.Chart, size);
        return new Page
        {
            Title = $"How you are doing{(Studied is null ? "" : $" · {Studied.Title}")}",
            Panes = !isDrawn ? [Told(figure) with { Title = Measure.Title }]
                : figure.Chart is RowChart ? [Drawn(figure)]
                : [Drawn(figure), Told(figure)],
            Front = 1,
            Balance = PaneBalance.Beside,
            Status = new(Studied is null ? "" : Said),
            Tabs = Measure.All.SelectMany((m, i) => Tab(m, i, isNamed: size.Columns >= 80)).ToItems(),
        };
    }

    /// <summary>
    /// Whether a picture could be read in a terminal of that size; where not, there are the numbers alone.
    /// </summary>
    private static bool HasRoom(Chart? chart, Size size) => chart switch
    {
        null => false,
        RowChart => size is { Columns: >= 72, Rows: >= 14 },
        _ => size is { Columns: >= 72, Rows: >= 20 } or { Rows: >= 32 },
    };

    private StatsScreen Turn(int to) => this with { At = (to + Measure.All.Count) % Measure.All.Count, Said = "" };

    private Pane Drawn(MeasureView figure) => new()
    {
        Title = Measure.Title,
        Head = [Block.Of(figure.Meaning, Tone.Dim), .. figure.Chart?.Legend ?? []],
        Document = [],
        Chart = figure.Chart,
        RevealStamp = Stamp,
        Reveal = "",
    };

    private Pane Told(MeasureView figure) =>
        new() { Title = "Numbers", Document = figure.Numbers, RevealStamp = Stamp, Reveal = "" };

    /// <summary>What is turned to begins at its top.</summary>
    private string Stamp => $"{Phrases.Number(At)} {Studied?.Bank}";

    /// <summary>"1 scores", or "[1 scores]" where that is shown.</summary>
    private Run[] Tab(Measure measure, int place, bool isNamed)
    {
        string key = RowKey.Of(place), target = "key:" + key;
        string gap = place == 0 ? "" : " ";
        return place == At
            ? [new Run(gap), new Run($"[{key} {measure.Tab}]", Tone.Strong, target)]
            : [new Run(gap), new Run(key, Tone.Key, target),
                new Run(isNamed ? $" {measure.Tab}" : "", Tone.Dim, target)];
    }
}
