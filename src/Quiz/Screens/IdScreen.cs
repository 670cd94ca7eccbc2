using Quiz.Core.Prose;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>Asks who takes the test, once.</summary>
internal sealed record IdScreen(Greeting Greeting) : Screen
{
    public string Typed { get; init; } = "";

    /// <summary>What was given before and questioned: given again, it is meant.</summary>
    public string Questioned { get; init; } = "";

    public string Said { get; init; } = "";

    /// <summary>The id that the test begins with at the next Enter; empty where none was given yet.</summary>
    public string Shown { get; init; } = "";

    /// <summary>Shows an id, large, to be looked at once more.</summary>
    public IdScreen Showing(string student) => this with { Said = "", Shown = student };

    public override bool IsTyping => true;

    public Step Update(Command command) => command switch
    {
        Command.Confirm when Typed.Trim().Length > 0 =>
            Step.To(this with { Questioned = Typed.Trim() },
                new Effect.Enroll(Typed.Trim(), IsSure: Typed.Trim() == Questioned)),
        Command.Close => Step.To(this, new Effect.Leave(null, 0)),
        _ => this,
    };

    public Page Page() => new()
    {
        Title = $"{Greeting.Title} · test",
        Panes =
        [
            new Pane
            {
                Title = "Who takes this test?",
                Document =
                [
                    Block.Of(Greeting.Title, Tone.Strong),
                    .. Greeting.Facts.Select(fact => Block.Of(fact)),
                    Block.Of(Greeting.Prompt) with { SpaceBefore = true },
                    .. Shown.Length == 0 ? [] : new[]
                    {
                        Block.Of(Greeting.Large(Shown), Tone.Strong) with { SpaceBefore = true },
                        Block.Of(Greeting.Check) with { SpaceBefore = true },
                    },
                    .. Said.Length == 0 ? [] : new[] { Block.Of(Said, Tone.Wrong) with { SpaceBefore = true } },
                ],
                Field = new Field("id", "Your id", "", true),
            },
        ],
    };
}
