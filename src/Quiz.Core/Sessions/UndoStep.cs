using Quiz.Core.Presenting;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>A question's answer as it was before a step that can be undone.</summary>
/// <param name="Index">The question, 0-based; -1 if it is gone.</param>
public sealed record UndoStep(int Index, Answer? Draft, Items<string> Struck, Items<Attempt> Attempts, Pending? Pending = null, Items<Vote> Votes = default, bool IsRevealed = false);
