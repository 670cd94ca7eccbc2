using Quiz.Core;
using Quiz.Core.Prose;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>The line of keys that work now, as many as fit, the most useful first; help is never left out.</summary>
internal static class Footer
{
    private const int Gap = 3;

    /// <summary>Runs whose anchors are the keys, to click on.</summary>
    /// <param name="width">The cells there are.</param>
    /// <param name="cells">How many cells a text takes.</param>
    public static Items<Run> Of(Screen screen, int width, Func<string, int> cells)
    {
        var chosen = new List<Binding>();
        int used = 0;
        foreach (Binding binding in Bindings.Footer(screen))
        {
            int needed = cells(binding.Shown) + 1 + cells(binding.Label) + (chosen.Count == 0 ? 0 : Gap);
            if (used + needed > width) continue;
            used += needed;
            chosen.Add(binding);
        }

        // Help was counted in first, but reads best at the end, beside leaving.
        IEnumerable<Binding> ordered =
            chosen.OrderBy(b => b.Command is Command.Leave or Command.GoHome ? 2 : b.Command is Command.Help ? 1 : 0);
        return ordered.SelectMany((b, i) => new[]
        {
            new Run(i == 0 ? "" : new string(' ', Gap)),
            new Run(b.Shown, Tone.Key, "key:" + b.Keys[0]),
            new Run(" " + b.Label, Tone.Dim, "key:" + b.Keys[0]),
        }).ToItems();
    }
}
