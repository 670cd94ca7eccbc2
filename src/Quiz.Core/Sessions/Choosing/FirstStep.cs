using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>What a newcomer is offered before anything else: two easy questions on one paragraph.</summary>
public static class FirstStep
{
    private const int Count = 2;

    /// <summary>Null where no paragraph has so many questions of its own.</summary>
    public static Plan? Of(Bank bank, long seed)
    {
        Question[]? chosen = bank.Passages.Select(p => Easiest(bank, p)).FirstOrDefault(q => q.Length == Count);
        return chosen is null ? null : new Plan
        {
            Bank = bank.Id,
            BankHash = bank.ContentHash,
            Mode = Mode.Practice,
            Prove = ProofPolicy.Never,
            Seed = seed,
            Questions = chosen.Select(q => q.Id).ToItems(),
        };
    }

    private static Question[] Easiest(Bank bank, Passage passage) => [.. bank.Questions
        .Where(q => q.IsScored && PassagesOf(q) is [var only] && only == passage.Id)
        .OrderBy(Ease.Of)
        .Take(Count)];

    private static string[] PassagesOf(Question question) => [.. question.Evidence
        .SelectMany(e => e.Places)
        .Select(place => place.Passage)
        .Concat(question.Passage is { } own ? [own] : [])
        .Distinct()];
}
