using Quiz.Core.Banks;
using Quiz.Core.Classroom.Reports;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>How many marks were lost in the questions that one sentence decides.</summary>
/// <param name="Place">The words that decide; null where the text is silent, so that a question stands alone.</param>
/// <param name="Answers">How many times its questions were asked.</param>
/// <param name="NotRight">How many answers did not earn everything.</param>
/// <param name="Share">The marks that were lost out of those that could be had, from 0 to 1.</param>
internal sealed record SpanLoss(Place? Place, Items<Question> Questions, int Answers, int NotRight, double Share)
{
    /// <summary>How many spans a lesson takes up.</summary>
    public const int Most = 3;

    /// <summary>With fewer answers a share says nothing.</summary>
    public const int LeastAnswers = 3;

    /// <summary>
    /// The spans where the greatest share of the marks was lost; of equal ones that with more answers lost, then the
    /// earlier one in the text. A question is told with its worst span only.
    /// </summary>
    public static IEnumerable<SpanLoss> Worst(Bank bank, Items<CountedSheet> sheets)
    {
        ILookup<string, Response> responses = sheets.SelectMany(s => s.Sheet.Responses)
            .Where(r => r.Points is not null && r.Max > 0)
            .ToLookup(r => r.Question);
        Question[] left = [.. bank.All.Where(q => q.IsScored && responses.Contains(q.Id))];
        for (int i = 0; i < Most; i++)
        {
            SpanLoss? worst = Spans(left).Select(s => Of(s.Place, s.Questions, responses))
                .Where(s => s.Answers >= LeastAnswers && s.NotRight > 0)
                .OrderByDescending(s => s.Share).ThenByDescending(s => s.NotRight)
                .ThenBy(s => s.Place is null).ThenBy(s => s.Place is { } place ? bank.Passage(place.Passage).Number : 0)
                .ThenBy(s => s.Place?.Range.Start).FirstOrDefault();
            if (worst is null) yield break;
            yield return worst;
            left = [.. left.Where(q => !worst.Questions.Contains(q))];
        }
    }

    private static IEnumerable<(Place? Place, Items<Question> Questions)> Spans(Question[] questions)
    {
        IEnumerable<(Place? Place, Items<Question> Questions)> told = questions
            .SelectMany(q => q.Evidence.Select(e => e.Place)
                .DistinctBy(p => p.Address)
                .Select(place => (Place: place, Question: q)))
            .GroupBy(x => x.Place.Address)
            .Select(g => ((Place?)g.First().Place, g.Select(x => x.Question).ToItems()));
        return told.Concat(questions.Where(q => q.Evidence.IsEmpty).Select(q => ((Place?)null, (Items<Question>)[q])));
    }

    private static SpanLoss Of(Place? place, Items<Question> questions, ILookup<string, Response> responses)
    {
        Response[] all = [.. questions.SelectMany(q => responses[q.Id])];
        double had = all.Sum(r => r.Points ?? 0), max = all.Sum(r => r.Max);
        // sums of thirds tie as they should
        return new SpanLoss(
            place, questions, all.Length, all.Count(r => r.Points < r.Max), max > 0 ? Math.Round(1 - had / max, 9) : 0);
    }
}
