using Quiz.Core;

namespace Quiz.Screens;

/// <summary>What an update comes to: the next screen, and what the shell must do first.</summary>
internal sealed record Step(Screen Screen, Items<Effect> Effects)
{
    public static implicit operator Step(Screen screen) => new(screen, []);

    public static Step To(Screen screen, params ReadOnlySpan<Effect> effects) => new(screen, [.. effects]);
}
