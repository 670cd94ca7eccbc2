using Quiz.Core;
using Quiz.Core.Prose;

namespace Quiz.Screens;

/// <summary>Papers that are typed in: a student's row fills up, one key an answer.</summary>
internal sealed record PaperScreen(PaperTable Table) : Screen
{
    private const string Here = "here", Back = ":back", HowTo = "First the student, then an answer each, one key where one is enough: 0 is \"I don't know\", - is blank, Esc goes back. A full row is kept at once; typed in again, the last one counts.";

    public string Typed { get; init; } = "";

    public override bool IsTyping => true;

    /// <summary>Whether a student is asked for.</summary>
    public bool IsAsking => Table.Cells.IsEmpty;

    public Step Update(Command command) => command switch
    {
        Command.Confirm => Step.To(this, new Effect.Enter(Typed)),
        Command.Close => IsAsking ? Step.To(this, new Effect.Leave(null, 0)) : Step.To(this, new Effect.Enter(Back)),
        _ => this,
    };

    /// <summary>Where one key is an answer, it need not be confirmed.</summary>
    public Step Type(string text)
    {
        PaperScreen typed = this with { Typed = text };
        return text.Length == 1 && Table.Keys.Contains(text.ToUpperInvariant(), StringComparison.Ordinal) ? Step.To(typed, new Effect.Enter(text)) : typed;
    }

    public Page Page() => new()
    {
        Title = Table.Title,
        Progress = IsAsking ? "" : $"{Wording.Number(Table.At + 1)} of {Wording.Number(Table.Cells.Count)}",
        Panes =
        [
            new Pane
            {
                Title = IsAsking ? "Students" : Table.Who,
                Document = IsAsking ? [Block.Of(HowTo, Tone.Dim), .. Table.Done.Select(Row)] : Table.Cells.Select(Cell).ToItems(),
                Follow = Here,
                Field = new Field(FormattableString.Invariant($"{Table.Who} {Table.At} {Table.Done.Count}"), IsAsking ? Table.Who : Table.Cells[Table.At].Number, "", true),
            },
        ],
        Status = new Run(Table.Said.Length > 0 ? Table.Said : Table.HowTo),
    };

    private Block Row(string row, int index) => new() { Runs = [new Run(row, Anchor: index == Table.Done.Count - 1 ? Here : null)] };

    private Block Cell(PaperCell cell, int index)
    {
        bool isHere = index == Table.At;
        string typed = cell.Typed.Length > 0 ? cell.Typed : isHere ? "…" : "·";
        return new Block
        {
            Lead = [new Run($"{(isHere ? "►" : " ")} {cell.Number,-4} {typed,-8} ", isHere ? Tone.Strong : Tone.Text)],
            Runs = [new Run(cell.Prompt, isHere ? Tone.Strong : Tone.Dim, Anchor: isHere ? Here : null)],
            IsSelected = isHere,
        };
    }
}
