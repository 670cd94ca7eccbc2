using Quiz.Core;
using Quiz.Core.Banks;
using Quiz.Core.Questions;
using Quiz.Core.Wording;

namespace Quiz.Screens;

/// <summary>Finds the kinds of questions that a bank offers.</summary>
internal static class Offer
{
    /// <summary>
    /// The families that are made from who said what and who wants what, then the subjects and the types of what an
    /// author wrote.
    /// </summary>
    public static Items<OfferedKind> Of(Bank bank)
    {
        string[] types = [.. bank.Questions.Select(q => q.Type).Distinct()];
        return
        [
            .. Kinds(bank.Derived, q => q.Tags.Take(1), "Who said what, and who wants what", Phrases.Family),
            .. Kinds(bank.Questions, q => q.Tags.Where(t => !types.Contains(t)), "By subject", Phrases.Plainly),
            .. Kinds(bank.Questions, q => [q.Type], "By type", Phrases.Plainly),
        ];
    }

    private static IEnumerable<OfferedKind> Kinds(Items<Question> questions, Func<Question, IEnumerable<string>> words,
        string group, Func<string, string> name) => questions
        .SelectMany(q => words(q).Distinct())
        .GroupBy(word => word)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new OfferedKind(g.Key, name(g.Key), group, g.Count()));
}
