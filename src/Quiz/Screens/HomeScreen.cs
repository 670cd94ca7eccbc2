using Quiz.Core;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The banks there are, how far each has come, and what can be resumed.</summary>
internal sealed partial record HomeScreen : Screen
{
    public Items<HomeRow> Rows { get; init; }

    public bool IsListed { get; init; }

    /// <summary>Counts the rows that are shown; -1 is the first step.</summary>
    public int Cursor { get; init; }

    public string Said { get; init; } = "";

    /// <summary>What is due in all of them, in a sentence; empty until that is known.</summary>
    public string Due { get; init; } = "";

    /// <summary>The file of the bank that a newcomer begins with; null once something was done.</summary>
    public string? FirstStep { get; init; }

    public HomeOrder Order { get; init; }

    /// <summary>The sitting that the learner has just come from, where something was done in it and it is not over.</summary>
    public Session? Left { get; init; }

    /// <summary>The words that titles must have; empty for all.</summary>
    public string Sought { get; init; } = "";

    /// <summary>Whether they are being typed.</summary>
    public bool IsSeeking { get; init; }

    public override bool IsTyping => IsSeeking;

    /// <summary>Whether something is due today.</summary>
    public bool HasDue => Rows.Any(r => r.Sum?.Due > 0);

    /// <summary>Whether the learner has moved among them, so that nothing may change its place any more.</summary>
    public bool IsTouched { get; init; }

    public const string Nothing = "There are no articles here. To add one that you have: quiz add FILE. To make one: "
        + "write quizzes/NAME.yaml (quizzes/README.md shows how), look it over with quiz check FILE, and start quiz "
        + "again in this folder.";

    /// <summary>The rows that are shown, in their order.</summary>
    public Items<HomeRow> Shown
    {
        get
        {
            IEnumerable<HomeRow> found = Sought.Length == 0 ? Rows : Rows.Where(r => r.Has(Sought));
            return Order switch
            {
                HomeOrder.Title => found.OrderBy(r => r.Title, StringComparer.InvariantCultureIgnoreCase).ToItems(),
                HomeOrder.Level => found.OrderBy(r => r.Sum?.Glance?.Level ?? double.MaxValue).ToItems(),
                _ => found.ToItems(),
            };
        }
    }

    /// <summary>Whether the cursor is on an article.</summary>
    public bool HasRow => Row is not null;

    /// <summary>Whether the cursor is on what a newcomer is offered.</summary>
    public bool IsOnFirstStep => FirstStep is not null && Cursor < 0;

    /// <summary>Whether the bank under the cursor has a sitting to go on with.</summary>
    public bool CanResume => Row?.Resume is not null;

    private HomeRow? Row => Shown is var shown && Cursor >= 0 && Cursor < shown.Count ? shown[Cursor] : null;

    private int Top => FirstStep is not null && Sought.Length == 0 ? -1 : 0;

    public Step Update(Command command, string key) => command switch
    {
        Command.Up or Command.PreviousGap => Moved(Cursor - 1),
        Command.Down or Command.NextGap => Moved(Cursor + 1),
        Command.Choose => Moved(Math.Max(0, RowKey.Row(key))),
        Command.Find => Moved(0) with { IsSeeking = true, Sought = "" },
        Command.LeaveField or Command.Close => Keeping(this with { IsSeeking = false, Sought = "" }),
        Command.Sort => Sorted((HomeOrder)(((int)Order + 1) % Enum.GetValues<HomeOrder>().Length)),
        Command.Review when HasDue => Step.To(this, new Effect.Review(new ReviewRequest())),
        Command.Confirm when IsOnFirstStep => Step.To(this, new Effect.FirstStep(FirstStep!)), // asked just before
        Command.Confirm when Row is { Resume: { } first, Others.IsEmpty: false } row =>
            new LeftScreen(this with { Said = "" }, row.Left(first)),
        Command.Confirm when Row is { Resume: { } sitting } => Step.To(this, new Effect.Resume(sitting.Session)),
        Command.Confirm when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Practice)),
        Command.New when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Practice) { IsNew = true }),
        Command.Kinds when Row is { } row => Step.To(this, new Effect.Offer(row.Path)),
        Command.Map when Row is { } row => Step.To(this, new Effect.Map(row.Path)),
        Command.History => Step.To(this, new Effect.LookBack()),
        Command.Statistics => Step.To(new StatsScreen(this with { Said = "" }), new Effect.Count()),
        Command.NewTest when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Test)),
        _ => this,
    };

    /// <summary>The list narrowed to what is typed.</summary>
    public HomeScreen Type(string text) => IsSeeking ? this with { Sought = text.Trim(), Cursor = 0 } : this;

    /// <summary>The list as it was read, with the cursor on the bank that it was on.</summary>
    public HomeScreen With(Message.Listed listed)
    {
        HomeScreen read = this with
        {
            Rows = listed.Rows,
            IsListed = true,
            FirstStep = listed.FirstStep is { } path && listed.Rows.Any(r => r.Path == path) ? path : null,
            Said = listed.Troubles.IsEmpty ? Said : string.Join(' ', listed.Troubles),
        };
        return !IsTouched && read.Top < 0 ? read with { Cursor = -1 } : Keeping(read);
    }

    /// <summary>The list with how the learner stands in each bank, those with the most due first.</summary>
    public HomeScreen With(Message.SummedUp sums)
    {
        IEnumerable<HomeRow> rows =
            Rows.Select(r => r with { Sum = sums.Sums.FirstOrDefault(s => s.Path == r.Path) ?? r.Sum });
        if (!IsTouched) rows = ByDue(rows);
        HomeScreen summed = this with { Rows = rows.ToItems(), Due = sums.Due };
        return IsTouched ? Keeping(summed) : summed with { Cursor = Top };
    }

    private HomeScreen Moved(int to) =>
        this with { Cursor = Math.Clamp(to, Top, Math.Max(0, Shown.Count - 1)), Said = "", IsTouched = true };

    private HomeScreen Sorted(HomeOrder order) => Keeping(this with
    {
        Order = order,
        Rows = order == HomeOrder.Due ? ByDue(Rows).ToItems() : Rows,
        IsTouched = true,
    });

    private static IEnumerable<HomeRow> ByDue(IEnumerable<HomeRow> rows) =>
        rows.OrderByDescending(r => r.Sum?.Due ?? 0);

    private HomeScreen Keeping(HomeScreen next) => IsOnFirstStep && next.Top < 0
        ? next with { Cursor = -1 }
        : next with { Cursor = Math.Max(0, next.Shown.ToList().FindIndex(r => r.Path == Row?.Path)) };
}
