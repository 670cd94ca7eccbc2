using Quiz.Core.Questions;

namespace Quiz.Core.Classroom.Statistics;

/// <summary>What answering a question at random earns on average, as Moodle counts it.</summary>
public static class GuessScore
{
    /// <summary>
    /// As a share of the points: of one choice among k, 1/k; of pairs, one of as many as there are at the right; of
    /// typed words, what the pattern that takes anything earns. Null where it depends on how one guesses: several
    /// ticks, an order, sentences, own words.
    /// </summary>
    public static double? Of(Question question) => question.Match<double?>(
        choice: q => q.IsMultiple || q.Options.IsEmpty ? null : (double)q.CorrectCount / q.Options.Count,
        fill: q => q.Gaps.Average(OfGap),
        order: _ => null,
        pair: q => q.HasDecoyLefts || q.Rights.IsEmpty ? null : 1.0 / q.Rights.Count,
        mark: _ => null,
        open: _ => null);

    private static double OfGap(Gap gap) =>
        gap is TextGap text ? text.Accept.FirstOrDefault(a => a.Pattern == "*")?.Score ?? 0 : 0;
}
