using Quiz.Core.Banks;
using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions.Choosing;

/// <summary>
/// The order in which questions are asked: as the text goes, and what is on the whole of it at the end.
/// </summary>
internal static class Sequence
{
    /// <summary>
    /// In how many of the first passages an easy question is looked for: the very first may have none.
    /// </summary>
    public const int EarlyPassages = 2;

    /// <summary>
    /// Shuffled inside each passage. At the end what was derived first, and what is answered in own words last.
    /// </summary>
    /// <param name="isOnWhole">Which questions are on the whole text; null means as the bank shows.</param>
    public static Items<string> Of(
        IEnumerable<Question> questions, Bank bank, long seed, Func<Question, bool>? isOnWhole = null) =>
        InOrder(questions, bank, seed, isOnWhole ?? WholeText.IsAskedBy).Select(q => q.Id).ToItems();

    /// <summary>The same, but the easiest of the earliest passages comes before all.</summary>
    public static Items<string> EasyFirst(IEnumerable<Question> questions, Bank bank, long seed)
    {
        Question[] order = [.. InOrder(questions, bank, seed, WholeText.IsAskedBy)];
        Question? easiest = order.Where(q => !WholeText.IsAskedBy(q))
            .GroupBy(q => q.Passage)
            .Take(EarlyPassages)
            .SelectMany(g => g)
            .OrderBy(q => q.IsDerived).ThenBy(Ease.Of).FirstOrDefault();
        return order.OrderBy(q => q != easiest).Select(q => q.Id).ToItems();
    }

    private static IEnumerable<Question> InOrder(
        IEnumerable<Question> questions, Bank bank, long seed, Func<Question, bool> isOnWhole)
    {
        Dictionary<string, int> numbers = bank.Passages.ToDictionary(p => p.Id, p => p.Number);
        return Shuffle.Order(questions.OrderBy(q => q.Id, StringComparer.Ordinal), seed, "order")
            .OrderBy(q => isOnWhole(q)
                ? (AtTheEnd: 1, Place: Kind(q))
                : (AtTheEnd: 0, Place: q.Passage is { } id ? numbers[id] : int.MaxValue));
    }

    private static int Kind(Question question) => question.IsDerived ? 0 : question.IsScored ? 1 : 2;
}
