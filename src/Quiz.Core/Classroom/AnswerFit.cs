using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>
/// Whether an answer that was read from a file can have been given to a question: an edited file may hold anything.
/// </summary>
internal static class AnswerFit
{
    public static bool Fits(Bank test, Question question, Answer? answer) => answer is null || answer.Match(
        choice: a => question is ChoiceQuestion q && a.Options.All(id => q.Options.Any(o => o.Id == id)),
        fill: a => question is FillQuestion q && a.Texts.Count <= q.Gaps.Count,
        order: a => question is OrderQuestion q && q.Items.Count == a.Items.Count
            && AreOnce(q, a.Items.Where(i => i != OrderAnswer.Empty)),
        pair: a => question is PairQuestion q
            && a.Pairs.All(p => q.Lefts.Any(l => l.Id == p.Left) && q.Rights.Any(r => r.Id == p.Right)),
        mark: a => question is MarkQuestion && a.Sentences.All(s => SentenceList.IndexOf(test, s) >= 0),
        open: _ => question is OpenQuestion,
        dontKnow: _ => true);

    private static bool AreOnce(OrderQuestion question, IEnumerable<string> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.All(id => question.Items.Any(i => i.Id == id) && seen.Add(id));
    }
}
