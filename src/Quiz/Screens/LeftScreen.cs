using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>
/// The sittings on a bank that were left, to go on with one of them, or to begin another and keep them.
/// </summary>
/// <param name="Behind">The list of banks.</param>
internal sealed record LeftScreen(HomeScreen Behind, Message.Found Found) : Screen
{
    public int Cursor { get; init; }

    public Step Update(Command command, string key) => command switch
    {
        Command.Up => this with { Cursor = Math.Max(0, Cursor - 1) },
        Command.Down => this with { Cursor = Math.Min(Found.Left.Count - 1, Cursor + 1) },
        Command.Choose when RowKey.Row(key) is >= 0 and var row && row < Found.Left.Count => this with { Cursor = row },
        Command.Confirm => Step.To(Behind, new Effect.Resume(Found.Left[Cursor].Session)),
        Command.New => Step.To(Behind, Found.New),
        Command.Close => Step.To(Behind, new Effect.List()),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Found.Title,
        Progress = $"{Phrases.Count(Found.Left.Count, "sitting")} left",
        Panes =
        [
            new Pane
            {
                Title = "Go on?",
                Document =
                [
                    Block.Of(LeftWording.Why(Found.Left.Count, Found.Fits)),
                    .. Found.Left.Select(Line),
                    Block.Of("n begins another sitting; what you have left stays as it is.",
                        Tone.Dim) with { SpaceBefore = true },
                ],
            },
        ],
    };

    private Block Line(Resumable left, int row) => new()
    {
        Lead = [new Run(row == Cursor ? "› " : "  "), new Run(row < 35 ? RowKey.Of(row) + "  " : "   ", Tone.Key)],
        Runs = [new Run(left.InFull)],
        IsSelected = row == Cursor,
        Target = OptionBlocks.TargetOf(row),
        SpaceBefore = row == 0,
    };
}
