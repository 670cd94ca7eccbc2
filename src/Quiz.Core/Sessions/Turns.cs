using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>The order in which questions come up for a sitting: what was asked least first.</summary>
internal static class Turns
{
    /// <summary>Written and derived questions by turns, since a few rows of a table yield more questions than an author writes.</summary>
    public static IEnumerable<Question> Of(IEnumerable<Question> questions, IReadOnlyDictionary<string, int> asked, long seed)
    {
        ILookup<bool, Question> shuffled = Shuffle.Order(questions, seed, "sitting").ToLookup(q => q.IsDerived);
        Question[] written = [.. shuffled[false].OrderBy(q => asked.GetValueOrDefault(q.Id))];
        return Alternately([written, [.. Derived([.. shuffled[true]], asked)]]);
    }

    /// <summary>One of each family by turns; in each the least asked point first, and on a point the question asked least.</summary>
    private static IEnumerable<Question> Derived(Question[] questions, IReadOnlyDictionary<string, int> asked)
    {
        var onPoint = questions.SelectMany(q => q.About.Select(p => (Point: p, Asked: asked.GetValueOrDefault(q.Id))))
            .GroupBy(p => p.Point).ToDictionary(g => g.Key, g => g.Sum(p => p.Asked));
        return Alternately([.. questions
            .OrderBy(q => q.About.Max(p => onPoint[p])).ThenBy(q => asked.GetValueOrDefault(q.Id))
            .GroupBy(q => q.Tags[0])
            .Select(g => g.ToArray())]);
    }

    private static IEnumerable<Question> Alternately(Question[][] rows) => rows
        .SelectMany((row, r) => row.Select((q, i) => (Question: q, Turn: i, Row: r)))
        .OrderBy(q => q.Turn).ThenBy(q => q.Row)
        .Select(q => q.Question);
}
