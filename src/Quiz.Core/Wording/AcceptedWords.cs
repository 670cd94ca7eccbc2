using Quiz.Core.Prose;
using Quiz.Core.Questions;

namespace Quiz.Core.Wording;

/// <summary>What a gap accepts and refuses beside its usual answer, in sentences.</summary>
public static class AcceptedWords
{
    public static IEnumerable<string> Of(Gap gap)
    {
        if (gap is NumberGap { Tolerance: { Width: > 0 } tolerance }) yield return $"Accepted {Range(tolerance)}.";
        if (gap is not TextGap text) yield break;
        bool isKey = text.Accept is [{ Score: 1 } only] && only.Pattern == gap.Example; // nothing beside it, then
        if (!isKey)
            yield return $"Accepted: {string.Join(", ", text.Accept.Select(a => a.Score < 1 ? $"“{a.Pattern}” for {PlainNumber.Of(a.Score)}" : $"“{a.Pattern}”"))}";
        foreach (RejectedText rejected in text.Reject)
            yield return $"Refused: “{rejected.Pattern}”. {rejected.Rationale}";
    }

    private static string Range(Tolerance tolerance) => tolerance.Kind switch
    {
        ToleranceKind.Nominal => $"up to {PlainNumber.Of(tolerance.Width)} more or less",
        ToleranceKind.Relative => $"up to {PlainNumber.Of(tolerance.Width * 100)} % more or less",
        ToleranceKind.Geometric => $"up to {PlainNumber.Of(1 + tolerance.Width)} times more or less",
    };
}
