using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>What one wrong answer shows of a misconception.</summary>
/// <param name="Point">What it is about.</param>
/// <param name="Other">Whom or which side it was mixed up with: a person's id, the narrator's, or a side's; null if it
/// was not.</param>
/// <param name="Decides">The words that decide.</param>
/// <param name="Misleads">The words that misled; empty where none can be named.</param>
internal sealed record Mistake(Point Point, string? Other, Items<Place> Decides, Items<Place> Misleads);
