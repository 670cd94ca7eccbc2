using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The kinds of questions that a bank has, to choose among before a sitting.</summary>
/// <param name="Behind">The list of banks that it was opened from.</param>
internal sealed record KindsScreen(HomeScreen Behind, string Path, string Title, Items<OfferedKind> Kinds) : Screen
{
    public int Cursor { get; init; }

    /// <summary>The words that were ticked; none means no narrowing.</summary>
    public Items<string> Ticked { get; init; }

    public Step Update(Command command, string key) => command switch
    {
        Command.Up => this with { Cursor = Math.Max(0, Cursor - 1) },
        Command.Down => this with { Cursor = Math.Min(Kinds.Count - 1, Cursor + 1) },
        Command.Choose when RowKey.Row(key) is >= 0 and var row && row < Kinds.Count => Toggle(row),
        Command.Toggle => Toggle(Cursor),
        Command.Confirm => Step.To(Behind, new Effect.Open(Path, Mode.Practice, Ticked)),
        Command.NewTest => Step.To(Behind, new Effect.Open(Path, Mode.Test, Ticked)),
        Command.Close => Behind,
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Title,
        Progress = Ticked.IsEmpty ? "all kinds" : Phrases.Count(Ticked.Count, "kind"),
        Panes = [new Pane { Title = "Which questions?", Document = [
            Block.Of("Tick what you would like to be asked; with nothing ticked it is everything.", Tone.Dim),
            .. Kinds.SelectMany(Blocks),
        ] }],
    };

    private IEnumerable<Block> Blocks(OfferedKind kind, int row)
    {
        if (row == 0 || Kinds[row - 1].Group != kind.Group)
            yield return Block.Of(kind.Group, Tone.Strong) with { SpaceBefore = true };
        bool isHere = row == Cursor;
        yield return new Block
        {
            Lead =
            [
                new Run(isHere ? "› " : "  "),
                new Run(row < 35 ? RowKey.Of(row) + "  " : "   ", Tone.Key),
                new Run(Ticked.Contains(kind.Word) ? "[x] " : "[ ] "),
            ],
            Runs = [new Run(kind.Name), new Run($"   {Phrases.Number(kind.Count)}", Tone.Dim)],
            IsSelected = isHere,
            Target = OptionBlocks.TargetOf(row),
        };
    }

    private KindsScreen Toggle(int row)
    {
        string word = Kinds[row].Word;
        return this with
        {
            Cursor =
            row,
            Ticked = Ticked.Contains(word) ? Ticked.Where(t => t != word).ToItems() : Ticked.Add(word)
        };
    }
}

/// <summary>A tag, family or type that questions of a bank have.</summary>
/// <param name="Word">As <c>--only</c> takes it.</param>
/// <param name="Name">In words.</param>
/// <param name="Group">What it is listed under.</param>
/// <param name="Count">How many questions have it.</param>
internal sealed record OfferedKind(string Word, string Name, string Group, int Count);
