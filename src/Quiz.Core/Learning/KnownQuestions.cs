using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Learning;

/// <summary>The questions of a bank, to understand answers that were once given to them.</summary>
internal sealed class KnownQuestions
{
    private readonly Bank _bank;
    private readonly Holdings _holdings;
    private readonly Dictionary<string, KnownQuestion> _questions = [];
    // the same wrong answers come again and again
    private readonly Dictionary<(string Question, Answer Answer), Mistake[]> _mixUps = [];

    public KnownQuestions(Bank bank, Items<Dispute> disputes)
    {
        (_bank, _holdings) = (bank, new Holdings(bank));
        ILookup<string, Dispute> own = disputes.Where(d => d.Bank == bank.Id).ToLookup(d => d.Question);
        var all = bank.All.DistinctBy(q => q.Id).ToDictionary(q => q.Id);
        foreach (Askable askable in Askable.Of(bank).Where(q => !own[q.Id].Any(d => d.Suspends(q))))
        {
            _questions.TryAdd(askable.Id, new KnownQuestion(all[askable.Id], askable.Points));
        }
    }

    /// <summary>
    /// The question that an answer was given to; null if it is not there any more, is disputed, or has another key by
    /// now.
    /// </summary>
    public KnownQuestion? Find(CountedAnswer answer) =>
        _questions.TryGetValue(answer.Question, out KnownQuestion? asked)
            && asked.Question.KeyHash == answer.KeyHash ? asked : null;

    /// <summary>
    /// What a wrong answer shows: what was mixed up with whose, or, if nothing was, that the learner was sure of it.
    /// </summary>
    public IEnumerable<Mistake> Mistakes(KnownQuestion asked, CountedAnswer answer)
    {
        if (answer.Mistaken is not { } mistaken) return [];
        if (!_mixUps.TryGetValue((answer.Question, mistaken), out Mistake[]? mixUps))
            _mixUps[(answer.Question, mistaken)] = mixUps = [.. MixUps.Of(_holdings, asked.Question, mistaken)];
        if (mixUps.Length > 0 || answer is not { Certainty: 3, Outcome: Outcome.Wrong } || asked.Points.IsEmpty)
            return mixUps;
        Items<Place> decides = asked.Question.Evidence.Select(e => e.Place).ToItems();
        return [new Mistake(asked.Points[0], null, decides,
            Misleading(asked.Question, mistaken).Where(p => !decides.Any(p.Overlaps)).ToItems())];
    }

    /// <summary>The words behind wrong choices, and sentences that were marked wrongly.</summary>
    private IEnumerable<Place> Misleading(Question question, Answer answer) =>
        question is MarkQuestion && answer is MarkAnswer marked
            ? marked.Sentences.Select(a => SentenceList.IndexOf(_bank, a))
                .Where(i => i >= 0)
                .Select(i => SentenceList.Of(_bank)[i])
            : WrongOptions.Of(question, answer).SelectMany(o => o.Misled.Places).Distinct();
}

/// <summary>A question with what it turns on.</summary>
internal sealed record KnownQuestion(Question Question, Items<Point> Points);
