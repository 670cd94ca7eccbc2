namespace Quiz.Core.Learning;

/// <summary>A question that the learner disputed: it is not asked in review until its author has changed it.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="ContentHash">The question as it was disputed; null if it was never answered there, so that nobody
/// knows.</param>
public sealed record Dispute(string Bank, string Question, string? ContentHash)
{
    public bool Suspends(Askable question) =>
        question.Bank == Bank && question.Id == Question
            && (ContentHash is null || question.ContentHash == ContentHash);
}
