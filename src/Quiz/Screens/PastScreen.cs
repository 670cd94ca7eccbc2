using System.Globalization;
using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The sittings that are over, to look at their results again.</summary>
/// <param name="Behind">The list of banks.</param>
internal sealed record PastScreen(HomeScreen Behind, Items<PastSitting> Sittings) : Screen
{
    public const string Nothing = "No sitting is over yet. Each will stand here with its results.";

    public int Cursor { get; init; }

    public string Said { get; init; } = "";

    public Step Update(Command command, string key) => command switch
    {
        Command.Up => Moved(Cursor - 1),
        Command.Down => Moved(Cursor + 1),
        Command.Choose => Moved(Math.Max(0, RowKey.Row(key))),
        Command.Confirm when Cursor < Sittings.Count => Step.To(this, new Effect.Reopen(Sittings[Cursor].Session)),
        Command.Close => Step.To(Behind, new Effect.List()),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = "Quiz · history",
        Progress = Phrases.Count(Sittings.Count, "sitting"),
        Panes =
        [
            new Pane
            {
                Title = "What you have done",
                Document = Sittings.IsEmpty ? [Block.Of(Nothing)] : Sittings.Select(Line).ToItems(),
            },
        ],
        Status = new Run(Said),
    };

    private PastScreen Moved(int to) =>
        this with { Cursor = Math.Clamp(to, 0, Math.Max(0, Sittings.Count - 1)), Said = "" };

    private Block Line(PastSitting sitting, int row) => new()
    {
        Lead = [new Run(row == Cursor ? "› " : "  "), new Run(row < 35 ? RowKey.Of(row) + "  " : "   ", Tone.Key)],
        Runs =
        [
            new Run(sitting.Day + "  ", Tone.Dim),
            new Run(sitting.Title, Tone.Strong),
            new Run("   " + sitting.Came, Tone.Dim),
        ],
        IsSelected = row == Cursor,
        Target = OptionBlocks.TargetOf(row),
    };
}

/// <summary>A sitting that is over.</summary>
/// <param name="Title">Its article's.</param>
/// <param name="Mode">In a word.</param>
/// <param name="At">When it ended, on the learner's clock.</param>
/// <param name="Score">In words; null where nothing in it is scored.</param>
internal sealed record PastSitting(string Session, string Title, string Mode, DateTimeOffset At, string? Score)
{
    public string Day => At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"practice, 9 of 12 points".</summary>
    public string Came => Score is null ? Mode : $"{Mode}, {Score}";

    /// <summary>The whole of it in a line.</summary>
    public string InFull => $"{Day}, {Title}: {Came}";
}
