using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>An answer that was confirmed while its proof or its certainty is still asked for: no verdict yet.</summary>
/// <param name="Proof">The proof given; null if none was, or not yet.</param>
/// <param name="ProofIsSettled">Whether the proof was given or skipped.</param>
public sealed record Pending(Answer Answer, Proof? Proof = null, bool ProofIsSettled = false);
