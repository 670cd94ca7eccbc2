using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>
/// What feedback brings up again: something on a point of the text that the learner had wrong before the sitting.
/// </summary>
/// <param name="About">The point.</param>
/// <param name="Said">The sentence that says what went wrong.</param>
/// <param name="Decides">The words that decided then.</param>
/// <param name="Misleads">The words that misled then; empty where none can be named.</param>
public sealed record Reminder(Point About, string Said, Items<Place> Decides, Items<Place> Misleads);
