namespace Quiz.Core.Learning;

/// <summary>What FSRS holds about how well something is remembered.</summary>
/// <param name="Stability">The days in which the chance of recall falls from 1 to 0.9; from 0.001 to 36500.</param>
/// <param name="Difficulty">How little a review adds to stability; from 1 to 10.</param>
public readonly record struct Memory(double Stability, double Difficulty);
