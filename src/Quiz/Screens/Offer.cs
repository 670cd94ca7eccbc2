using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Screens;

/// <summary>Finds the kinds of questions that a bank offers.</summary>
internal static class Offer
{
    public static Items<OfferedKind> Of(Bank bank)
    {
        Question[] all = [.. bank.Questions];
        string[] types = [.. all.Select(q => q.Type).Distinct()];
        return
        [
            .. Kinds(all, q => q.Tags.Where(t => !types.Contains(t)), "By subject"),
            .. Kinds(all, q => [q.Type], "By type"),
        ];
    }

    private static IEnumerable<OfferedKind> Kinds(Question[] questions, Func<Question, IEnumerable<string>> words, string group) => questions
        .SelectMany(q => words(q).Distinct())
        .GroupBy(word => word)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new OfferedKind(g.Key, Wording.Plainly(g.Key), group, g.Count()));
}
