namespace Quiz.Core.Prose;

/// <summary>A row of a laid-out document.</summary>
/// <param name="Runs">Its text with tones, no wider than what it was laid out for.</param>
/// <param name="Block">The block it belongs to; null for the empty line before one.</param>
public sealed record Line(Items<Run> Runs, Block? Block)
{
    public static Line Empty { get; } = new([], null);

    public string Text => string.Concat(Runs.Select(r => r.Text));
}
