using Quiz.Core;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>
/// A row of the key table: which keys mean which command, when, and what the footer, the help and the README say about
/// it.
/// </summary>
/// <param name="Keys">The keys' names.</param>
/// <param name="Shown">How the footer writes them.</param>
/// <param name="Label">What it does, in a word or two.</param>
/// <param name="When">Where it works.</param>
/// <param name="Priority">Lower stays longer in a narrow footer; 0 is never dropped, null is not in the footer.</param>
/// <param name="Help">What it does, in a sentence for the help screen; null repeats another row.</param>
internal sealed record Binding(
    Items<string> Keys, string Shown, Command Command, string Label, Func<Screen, bool> When, int? Priority,
    string? Help = null);
