using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Learning;

/// <summary>A question that a bank has today, as far as it matters for scheduling.</summary>
/// <param name="Bank">The bank's id.</param>
/// <param name="Points">What it turns on; one review of it is a review of each.</param>
public sealed record Askable(string Bank, string Id, Items<Point> Points, string ContentHash, string KeyHash)
{
    /// <summary>The questions of a bank that can be graded, written ones first.</summary>
    public static IEnumerable<Askable> Of(Bank bank) => bank.Questions.Concat(bank.Derived).Where(q => q.IsScored)
        .Select(q => new Askable(bank.Id, q.Id, QuestionPoints.Of(bank, q), q.ContentHash, q.KeyHash));
}
