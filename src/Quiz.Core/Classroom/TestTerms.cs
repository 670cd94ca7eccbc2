using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>
/// What a teacher decides of a test: how it is called, what is asked beside the answers, when it is due.
/// </summary>
/// <param name="Title">How it is called; null for the bank's own title.</param>
/// <param name="Minutes">About how long it takes. Advice only: time never enters a score.</param>
/// <param name="Deadline">Until when it is to be handed in; later is told and still allowed.</param>
/// <param name="Prove">Whether answers are to be proved; null leaves it to the bank and its questions.</param>
public sealed record TestTerms(
    string? Title = null,
    int? Minutes = null,
    DateTimeOffset? Deadline = null,
    BookPolicy Book = BookPolicy.Open,
    bool AsksCertainty = false,
    ProofPolicy? Prove = null);
