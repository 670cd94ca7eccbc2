using Quiz.Core.Banks;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom;

/// <summary>
/// Whether an answer that was read from a file can have been given to a question: an edited file may hold anything.
/// </summary>
internal static class AnswerFit
{
    public static bool Fits(Bank test, Question question, Answer? answer) => answer switch
    {
        null or DontKnow => true,
        ChoiceAnswer choice => question is ChoiceQuestion q && choice.Options.All(id => q.Options.Any(o => o.Id == id)),
        FillAnswer fill => question is FillQuestion q && fill.Texts.Count <= q.Gaps.Count,
        OrderAnswer order => question is OrderQuestion q && q.Items.Count == order.Items.Count
            && AreOnce(q, order.Items.Where(i => i != OrderAnswer.Empty)),
        PairAnswer pair => question is PairQuestion q
            && pair.Pairs.All(p => q.Lefts.Any(l => l.Id == p.Left) && q.Rights.Any(r => r.Id == p.Right)),
        MarkAnswer mark => question is MarkQuestion && mark.Sentences.All(s => SentenceList.IndexOf(test, s) >= 0),
        OpenAnswer => question is OpenQuestion,
        _ => false,
    };

    private static bool AreOnce(OrderQuestion question, IEnumerable<string> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.All(id => question.Items.Any(i => i.Id == id) && seen.Add(id));
    }
}
