using Quiz.Core.Banks;
using Quiz.Core.Evidence;
using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>What questions turn on. Those that share a point are ways of asking the same: they take turns.</summary>
public static class QuestionPoints
{
    /// <summary>
    /// The rows that a question was derived from; for a written one the claims and wants whose words it turns on, else
    /// its own sentences.
    /// </summary>
    public static Items<Point> Of(Bank bank, Question question)
    {
        if (question.IsDerived) return question.About;
        Items<Point> rows =
        [
            .. Claims(bank, question).Select(c => new Point(Point.Claim, c.Id)),
            .. Wants(bank, question).Select(w => new Point(Point.Want, w.Id)),
        ];
        return rows.IsEmpty ? question.Evidence.Select(e => new Point(Point.Sentence, e.Place.Address))
            .Distinct()
            .ToItems() : rows;
    }

    public static IEnumerable<Claim> Claims(Bank bank, Question question) => question.IsDerived
        ? bank.Claims.Where(c => question.About.Contains(new Point(Point.Claim, c.Id)))
        : bank.Claims.Where(c => IsTouched(question, c.Evidence));

    public static IEnumerable<Want> Wants(Bank bank, Question question) => question.IsDerived
        ? bank.Wants.Where(w => question.About.Contains(new Point(Point.Want, w.Id)))
        : bank.Wants.Where(w => IsTouched(question, w.Evidence));

    private static bool IsTouched(Question question, Items<EvidenceEntry> evidence) =>
        evidence.Any(e => question.Evidence.Any(own => own.Places.Any(e.Place.Overlaps)));
}
