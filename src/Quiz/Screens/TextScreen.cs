using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>Something to read and close again: help, the words of the article, a message.</summary>
internal sealed record TextScreen(Screen Behind, string Title, Items<Block> Document) : Screen
{
    public Step Update(Command command) => command switch
    {
        Command.Close or Command.Confirm => Behind,
        Command.Up => Step.To(this, new Effect.ScrollLines(-1)),
        Command.Down => Step.To(this, new Effect.ScrollLines(1)),
        _ => this,
    };

    public Page Page() => new() { Title = Title, Panes = [new Pane { Title = Title, Document = Document }] };
}
