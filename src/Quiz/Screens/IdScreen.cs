using Quiz.Core.Prose;

namespace Quiz.Screens;

/// <summary>Asks who takes the test, once.</summary>
internal sealed record IdScreen(Greeting Greeting) : Screen
{
    public string Typed { get; init; } = "";

    /// <summary>What was given before and questioned: given again, it is meant.</summary>
    public string Questioned { get; init; } = "";

    public string Said { get; init; } = "";

    public override bool IsTyping => true;

    public Step Update(Command command) => command switch
    {
        Command.Confirm when Typed.Trim().Length > 0 =>
            Step.To(this with { Questioned = Typed.Trim() }, new Effect.Enroll(Typed.Trim(), IsSure: Typed.Trim() == Questioned)),
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
                    .. Said.Length == 0 ? [] : new[] { Block.Of(Said, Tone.Wrong) with { SpaceBefore = true } },
                ],
                Field = new Field("id", "Your id", "", true),
            },
        ],
    };
}
