using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>Says that a step could not be kept, before anything that follows from it is shown.</summary>
/// <param name="Next">What is shown once that is settled.</param>
/// <param name="Steps">What is still to be done, the step that failed first.</param>
internal sealed record TroubleScreen(Screen Next, Items<Effect> Steps, string Sentence) : Screen
{
    public Step Update(Command command) => command switch
    {
        Command.Retry => new Step(Next, Steps),
        Command.GoOnUnsaved => new Step(Next, [new Effect.GoOnUnsaved(), .. Steps]),
        _ => this,
    };

    /// <summary>Whether nothing was to be kept yet: what was left could not be looked for.</summary>
    private bool IsAtTheStart => Steps is [not Effect.Save, ..];

    public Page Page() => new()
    {
        Title = IsAtTheStart ? "Your history cannot be read" : "Your answer is not saved",
        Panes =
        [
            new Pane
            {
                Title = IsAtTheStart ? "Not read" : "Not saved",
                Document =
                [
                    Block.Of(Sentence, Tone.Strong),
                    Block.Of("r  tries again: do that once the cause is mended.") with { SpaceBefore = true },
                    Block.Of("c  goes on without saving: nothing from here on is kept."),
                    Block.Of("q  leaves; everything before this step is kept."),
                ],
            },
        ],
    };
}
