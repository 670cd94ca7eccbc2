using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>The banks there are, how far each has come, and what can be resumed.</summary>
internal sealed record HomeScreen : Screen
{
    public Items<HomeRow> Rows { get; init; }

    public bool IsListed { get; init; }

    public int Cursor { get; init; }

    public string Said { get; init; } = "";

    public const string Nothing = "No articles here. Start in a folder that has quizzes/*.yaml, or run: quiz play FILE";

    private HomeRow? Row => Cursor < Rows.Count ? Rows[Cursor] : null;

    /// <summary>Whether the bank under the cursor has a sitting to go on with.</summary>
    public bool CanResume => Row?.Resume is not null;

    public Step Update(Command command, string key) => command switch
    {
        Command.Up => this with { Cursor = Math.Max(0, Cursor - 1), Said = "" },
        Command.Down => this with { Cursor = Math.Min(Math.Max(0, Rows.Count - 1), Cursor + 1), Said = "" },
        Command.Choose => this with { Cursor = Math.Clamp(OptionBlocks.RowOf(key), 0, Math.Max(0, Rows.Count - 1)) },
        Command.Confirm when Row is { Resume: { } sitting } => Step.To(this, new Effect.Resume(sitting.Session)),
        Command.Confirm or Command.New when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Practice)),
        Command.Kinds when Row is { } row => Step.To(this, new Effect.Offer(row.Path)),
        Command.Statistics => Step.To(new StatsScreen(this with { Said = "" }), new Effect.Count()),
        Command.NewTest when Row is { } row => Step.To(this, new Effect.Open(row.Path, Mode.Test)),
        _ => this,
    };

    /// <summary>The list as it was read, with the cursor on the bank that it was on.</summary>
    public HomeScreen With(Message.Listed listed)
    {
        int at = listed.Rows.ToList().FindIndex(r => r.Path == Row?.Path);
        return this with { Rows = listed.Rows, IsListed = true, Cursor = Math.Max(0, at), Said = string.Join(' ', listed.Troubles) };
    }

    public Page Page() => new()
    {
        Title = "Quiz",
        Progress = IsListed ? Wording.Count(Rows.Count, "article") : "",
        Panes = [new Pane { Title = "Articles", Document = Document() }],
        Status = new Run(Said),
    };

    private Items<Block> Document() => !IsListed ? []
        : Rows.IsEmpty ? [Block.Of(Nothing)]
        : Rows.SelectMany((row, i) => row.Blocks(i, i == Cursor)).ToItems();
}

/// <summary>A bank in the list.</summary>
/// <param name="Asked">How many of its questions were ever answered.</param>
/// <param name="Total">How many it has; null until it has been opened once.</param>
/// <param name="LastScore">The score of the last finished sitting, in words.</param>
internal sealed record HomeRow(string Path, string Title, int Asked, int? Total, string? LastScore, Resumable? Resume)
{
    public IEnumerable<Block> Blocks(int index, bool isSelected)
    {
        string target = OptionBlocks.TargetOf(index);
        yield return new Block
        {
            Lead = [new Run(isSelected ? "› " : "  "), new Run(index < 35 ? OptionBlocks.KeyOf(index) + "  " : "   ", Tone.Key)],
            Runs = [new Run(Title, Tone.Strong)],
            IsSelected = isSelected,
            Target = target,
            SpaceBefore = index > 0,
        };
        yield return new Block { Indent = 5, Runs = [new Run(State, Tone.Dim)], Target = target };
    }

    /// <summary>How far it has come: "new", "3 of 12 questions seen".</summary>
    public string State => string.Join(" · ", new[]
    {
        Resume is { } r ? $"{r.Mode} to go on with: {Wording.Number(r.Answered)} of {Wording.Number(r.Planned)} answered" : null,
        LastScore is null ? null : $"last time {LastScore}",
        Asked == 0 ? "new" : Total is { } total ? $"{Wording.Number(Asked)} of {Wording.Count(total, "question")} seen" : $"{Wording.Count(Asked, "question")} seen",
    }.OfType<string>());
}

/// <summary>A sitting that was left and can be gone on with.</summary>
internal sealed record Resumable(string Session, string Mode, int Answered, int Planned);
