namespace Quiz.Files.Gradebooks;

/// <summary>The rules by which answers were marked from some time on.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Decision">The number of the last decision that was made before.</param>
public readonly record struct Generation(int Number, DateTimeOffset At, int Decision);
