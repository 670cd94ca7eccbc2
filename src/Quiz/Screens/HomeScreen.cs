using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The banks there are, how far each has come, and what can be resumed.</summary>
internal sealed record HomeScreen : Screen
{
    public Items<HomeRow> Rows { get; init; }

    public bool IsListed { get; init; }

    public int Cursor { get; init; }

    public string Said { get; init; } = "";

    /// <summary>What is due in all of them, in a sentence; empty until that is known.</summary>
    public string Due { get; init; } = "";

    /// <summary>Whether something is due today.</summary>
    public bool HasDue => Rows.Any(r => r.Sum?.Due > 0);

    /// <summary>Whether the learner has moved among them, so that nothing may change its place any more.</summary>
    public bool IsTouched { get; init; }

    public const string Nothing = "No articles here. Start in a folder that has quizzes/*.yaml, or run: quiz play FILE";

    private HomeRow? Row => Cursor < Rows.Count ? Rows[Cursor] : null;

    /// <summary>Whether the bank under the cursor has a sitting to go on with.</summary>
    public bool CanResume => Row?.Resume is not null;

    public Step Update(Command command, string key) => command switch
    {
        Command.Up => this with { Cursor = Math.Max(0, Cursor - 1), Said = "", IsTouched = true },
        Command.Down =>
            this with { Cursor = Math.Min(Math.Max(0, Rows.Count - 1), Cursor + 1), Said = "", IsTouched = true },
        Command.Choose =>
            this with { Cursor = Math.Clamp(RowKey.Row(key), 0, Math.Max(0, Rows.Count - 1)), IsTouched = true },
        Command.Review when HasDue => Step.To(this, new Effect.Review(new ReviewRequest())),
        Command.Confirm when Row is { Resume: { } first, Others.IsEmpty: false } row =>
            new LeftScreen(this with { Said = "" }, row.Left(first)),
        Command.Confirm when Row is { Resume: { } sitting } => Step.To(this, new Effect.Resume(sitting.Session)),
        Command.Confirm when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Practice)),
        Command.New when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Practice) { IsNew = true }),
        Command.Kinds when Row is { } row => Step.To(this, new Effect.Offer(row.Path)),
        Command.Map when Row is { } row => Step.To(this, new Effect.Map(row.Path)),
        Command.Statistics => Step.To(new StatsScreen(this with { Said = "" }), new Effect.Count()),
        Command.NewTest when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Test)),
        _ => this,
    };

    /// <summary>The list as it was read, with the cursor on the bank that it was on.</summary>
    public HomeScreen With(Message.Listed listed) =>
        Keeping(this with
        {
            Rows =
            listed.Rows,
            IsListed = true,
            Said = listed.Troubles.IsEmpty ? Said : string.Join(' ', listed.Troubles)
        });

    /// <summary>The list with how the learner stands in each bank, those with the most due first.</summary>
    public HomeScreen With(Message.SummedUp sums)
    {
        IEnumerable<HomeRow> rows =
            Rows.Select(r => r with { Sum = sums.Sums.FirstOrDefault(s => s.Path == r.Path) ?? r.Sum });
        if (!IsTouched) rows = rows.OrderByDescending(r => r.Sum?.Due ?? 0);
        return (IsTouched
            ? Keeping(this with { Rows = rows.ToItems() })
            : this with { Rows = rows.ToItems(), Cursor = 0 }) with
        { Due = sums.Due };
    }

    private HomeScreen Keeping(HomeScreen next) =>
        next with { Cursor = Math.Max(0, next.Rows.ToList().FindIndex(r => r.Path == Row?.Path)) };

    public Page Page() => new()
    {
        Title = "Quiz",
        Progress = IsListed ? Phrases.Count(Rows.Count, "article") : "",
        Panes = [new Pane { Title = "Articles", Document = Document() }],
        Status = new Run(Said),
    };

    private Items<Block> Document() => !IsListed ? []
        : Rows.IsEmpty ? [Block.Of(Nothing)]
        : [.. Due.Length == 0 ? [] : new[] { DueBlock() },
            .. Rows.SelectMany((row, i) => row.Blocks(i, i == Cursor, hasSpace: i > 0 || Due.Length > 0))];

    private Block DueBlock() => new()
    {
        Lead = [new Run("  "), HasDue ? new Run("r  ", Tone.Key) : new Run("   ")],
        Runs = [new Run(Due, HasDue ? Tone.Text : Tone.Dim)],
        Target = HasDue ? "key:r" : null,
    };
}
