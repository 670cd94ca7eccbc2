using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Core.Classroom.Reteaching;

/// <summary>Questions that turn on the same as others and were not asked yet.</summary>
internal static class NextQuestions
{
    /// <summary>How many there are of a span.</summary>
    public const int Most = 2;

    /// <summary>
    /// Written ones first; then the derived one nearest to the span, alone, since two on one row of a table answer each
    /// other.
    /// </summary>
    /// <param name="about">The questions of a test that turn on the span.</param>
    /// <param name="used">The ids of questions that are not to be asked again.</param>
    public static Items<Question> Of(Bank bank, Place? place, Items<Question> about, IReadOnlySet<string> used)
    {
        var points = about.SelectMany(q => QuestionPoints.Of(bank, q)).ToHashSet();
        bool IsHere(Question question) =>
            place is not null && question.Evidence.Any(e => e.Place.Sentences.Contains(place.Address));
        return bank.All.Where(q => q.IsScored && !used.Contains(q.Id))
            .Select(q => (Question: q, Points: QuestionPoints.Of(bank, q), IsHere: IsHere(q)))
            .Where(q => q.IsHere || q.Points.Any(points.Contains))
            .OrderBy(q => q.Question.IsDerived).ThenBy(q => !q.IsHere && place is not null)
            .ThenBy(q => q.Points.Count(p => !points.Contains(p)))
            .Select(q => q.Question).DistinctBy(q => q.IsDerived ? "" : q.Id).Take(Most).ToItems();
    }
}
