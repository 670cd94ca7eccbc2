using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>An answer that was given, and how it was judged.</summary>
public sealed record Attempt(Answer Answer, Verdict Verdict);
