using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>Papers that are typed in: a student's row fills up, one key an answer.</summary>
internal sealed record PaperScreen(PaperTable Table) : Screen
{
    private const string CommandSign = ":", Back = ":back", Next = ":next", Done = ":done";

    private const string HowTo = "First the student, then an answer each, one key where one is enough. ↑ and ↓ move to "
        + "correct, Esc leaves a row. Each answer is kept at once.";

    public string Typed { get; init; } = Table.Typed;

    public override bool IsTyping => true;

    /// <summary>Whether a student is asked for.</summary>
    public bool IsAsking => Table.Cells.IsEmpty;

    public Step Update(Command command) => command switch
    {
        Command.Confirm => Step.To(this, new Effect.Enter(Typed)),
        Command.PreviousGap => Step.To(this, new Effect.Enter(Back)),
        Command.NextGap => Step.To(this, new Effect.Enter(Next)),
        Command.Close => Step.To(this, IsAsking ? new Effect.Leave(null, 0) : new Effect.Enter(Done)),
        _ => this,
    };

    /// <summary>
    /// Where one key is an answer, it need not be confirmed; where nothing else is one, another key is refused at once.
    /// </summary>
    public Step Type(string text)
    {
        PaperScreen typed = this with { Typed = text };
        bool isTaken = text.Length == 1 && text != CommandSign
            && (Table.IsOneKey || Table.Keys.Contains(text.ToUpperInvariant(), StringComparison.Ordinal));
        return isTaken ? Step.To(typed, new Effect.Enter(text)) : typed;
    }

    /// <summary>Keeps the line as far as it is typed.</summary>
    public Step Keep() => IsAsking || Typed.Trim() == Table.Typed
        ? this
        : Step.To(this with { Table = Table with { Typed = Typed.Trim() } }, new Effect.KeepLine(Typed.Trim()));

    public Page Page(Size size) => new()
    {
        Title = Table.Title,
        Progress = IsAsking
            ? $"{Phrases.Number(Table.Students.Count(s => s.State == PaperState.Whole))} whole"
            : $"{Phrases.Number(Table.Cells.Count(c => c.IsWhole))} of {Phrases.Number(Table.Cells.Count)}",
        Panes = [IsAsking ? Students : Row(size)],
        Status = new Run(Table.Said.Length > 0 ? Table.Said : Table.HowTo),
    };

    private Pane Students => new()
    {
        Title = "Papers",
        Document =
        [
            .. Table.Facts.Append(HowTo).Select(fact => Block.Of(fact, Tone.Dim)),
            .. PaperBlocks.Students(Table.Students),
        ],
        Follow = PaperBlocks.Here,
        Field = new Field(FormattableString.Invariant($"students {Table.Turn}"), Table.Who, "", true),
    };

    private Pane Row(Size size)
    {
        PaperCell at = Table.Cells[Table.At];
        string part = Table.Part switch
        {
            Asking.Proof => " proof",
            Asking.Certainty => " how sure",
            _ => "",
        };
        string so = at.Part(Table.Part) is { Length: > 0 } typed ? $" (so far {typed})" : "";
        return new Pane
        {
            Title = Table.Who,
            Label = Table.Sheet,
            Head = [PaperBlocks.Columns(Table, PaperBlocks.AnswerWidth(size))],
            Document = Table.Cells.Select((cell, i) => PaperBlocks.Cell(Table, cell, i == Table.At, size)).ToItems(),
            Follow = PaperBlocks.Here,
            Field = new Field(
                FormattableString.Invariant($"row {Table.Turn}"), at.Number + part + so, Table.Typed, true),
        };
    }
}
