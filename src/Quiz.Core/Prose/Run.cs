namespace Quiz.Core.Prose;

/// <summary>A stretch of text in one tone.</summary>
/// <param name="Anchor">Names the stretch, to scroll to it.</param>
public sealed record Run(string Text, Tone Tone = Tone.Text, string? Anchor = null);
