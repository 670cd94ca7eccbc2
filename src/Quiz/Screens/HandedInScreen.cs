using Quiz.Core.Prose;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>A test that was handed in and is not judged here.</summary>
internal sealed record HandedInScreen : SittingScreen
{
    /// <summary>What came of handing in; null until that is known.</summary>
    public HandIn? HandIn { get; init; }

    public Step Update(Command command) => command switch
    {
        Command.Confirm when HandIn is { HasKey: true } => Step.To(this, new Effect.Reveal()),
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = Phrases.Title(Session),
        Panes = [new Pane { Title = "Handed in", Document = HandedInDocument.Of(Session, HandIn) }],
        Status = new Run(Said),
    };
}
