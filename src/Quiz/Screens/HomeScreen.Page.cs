using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <content>The list, and beside it, where there is room, what Enter opens.</content>
internal sealed partial record HomeScreen
{
    public const string FirstStepTitle = "Begin here: a short text, two questions, about two minutes.";

    public const string FirstStepHow = "You answer, and see at once which words of the text decide it.";

    public Page Page(Size size)
    {
        bool hasPreview = size.Layout == PaneLayout.SideBySide && IsListed && !Rows.IsEmpty;
        Items<HomeRow> shown = Shown;
        Pane list = new()
        {
            Title = Sought.Length > 0 ? $"Articles with “{Sought}”" : "Articles",
            Note = shown.Count < 2 || Order == HomeOrder.Due ? "" : $"by {Order.ToString().ToLowerInvariant()}",
            Document = Document(shown, hasPreview ? size.Columns / 2 : size.Columns),
            Field = IsSeeking ? new Field("find", "Words of a title", "", IsActive: true) : null,
        };
        return new Page
        {
            Title = "Quiz",
            Progress = IsListed ? Phrases.Count(Rows.Count, "article") : "",
            Panes = hasPreview
                ? [list, new Pane { Title = "What Enter does", Document = Preview(), Reveal = "", RevealStamp = Stamp }]
                : [list],
            Front = hasPreview ? 1 : 0,
            Status = new Run(Said),
        };
    }

    private string Stamp => Row?.Path ?? "";

    private Items<Block> Document(Items<HomeRow> shown, int columns) => !IsListed ? []
        : Rows.IsEmpty ? [Block.Of(Nothing)]
        : [.. Due.Length == 0 || Sought.Length > 0 ? [] : new[] { DueBlock() },
            .. Top < 0 ? FirstStepBlocks() : [],
            .. shown.IsEmpty ? new[] { Block.Of("No title has these words.", Tone.Dim) } : [],
            .. shown.SelectMany((row, i) => row.Blocks(i, i == Cursor, i > 0 || Top < 0 || Due.Length > 0, columns))];

    private IEnumerable<Block> FirstStepBlocks() =>
    [
        new Block
        {
            Lead = [new Run(IsOnFirstStep ? "› " : "  ")],
            Runs = [new Run(FirstStepTitle, Tone.Strong)],
            IsSelected = IsOnFirstStep,
            Target = IsOnFirstStep ? "key:Enter" : null,
        },
        new Block { Indent = 2, Runs = [new Run(FirstStepHow, Tone.Dim)] },
    ];

    private Items<Block> Preview() => Row is { } row ? row.Preview()
        : IsOnFirstStep ? [Block.Of(FirstStepTitle, Tone.Strong), Block.Of(FirstStepHow),
            Block.Of("Enter begins. ↓ goes to the articles.", Tone.Dim) with { SpaceBefore = true }]
        : [];

    private Block DueBlock() => new()
    {
        Lead = [new Run("  "), HasDue ? new Run("r  ", Tone.Key) : new Run("   ")],
        Runs = [new Run(Due, HasDue ? Tone.Text : Tone.Dim)],
        Target = HasDue ? "key:r" : null,
    };
}
