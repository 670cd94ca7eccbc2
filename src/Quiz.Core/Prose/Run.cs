namespace Quiz.Core.Prose;

/// <summary>A stretch of text in one tone.</summary>
/// <param name="Anchor">Names the stretch, to scroll to it.</param>
/// <param name="Target">What a click on it means, where that is not what a click on its block means.</param>
public sealed record Run(string Text, Tone Tone = Tone.Text, string? Anchor = null, string? Target = null);
