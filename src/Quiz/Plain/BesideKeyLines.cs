using Quiz.Core.Evidence;
using Quiz.Core.Grading;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Plain;

/// <summary>What else an author wrote about right and wrong: other texts that are accepted, and where wrong answers come from.</summary>
internal static class BesideKeyLines
{
    public static IEnumerable<Block> Of(Session session) => session.Current.Question.Match(
        choice: _ => Wrong(session),
        fill: q => q.Gaps.SelectMany((gap, i) => Texts(gap, q.Gaps.Count > 1 ? $"[{Screens.Wording.Number(i + 1)}] " : "")).Select(line => Block.Of(line)),
        order: _ => [],
        pair: _ => [],
        mark: _ => [],
        open: _ => []);

    private static IEnumerable<Block> Wrong(Session session)
    {
        for (int row = 0; row < session.Current.Options.Count; row++)
        {
            Option option = session.Current.Options[row];
            if (option is { IsCorrect: true } or { Rationale: null, Misled.Kind: MisledBy.Nothing }) continue; // of those there is no more to say
            yield return Block.Of($"Wrong is {Rows.Named(session.Current, row)}");
            if (option.Rationale is { } reason) yield return Block.Of(reason);
            if (option.Misled.Kind == MisledBy.Unsupported) yield return Block.Of("Nothing in the article supports it.");
            foreach (Place place in option.Misled.Places)
            {
                string how = option.Misled.Kind == MisledBy.Misreads ? "It misreads" : "It is from elsewhere,";
                yield return Block.Of($"{how} {FeedbackLines.Address(session, place)}: “{place.Quote}”");
            }
        }
    }

    private static IEnumerable<string> Texts(Gap gap, string lead)
    {
        if (gap is NumberGap { Tolerance: { Width: > 0 } tolerance }) yield return $"{lead}Accepted {Range(tolerance)}.";
        if (gap is not TextGap text) yield break;
        bool isKey = text.Accept is [{ Score: 1 } only] && only.Pattern == gap.Example; // nothing beside it, then
        if (!isKey) yield return $"{lead}Accepted: {string.Join(", ", text.Accept.Select(a => a.Score < 1 ? $"“{a.Pattern}” for {PlainNumber.Of(a.Score)}" : $"“{a.Pattern}”"))}";
        foreach (RejectedText rejected in text.Reject) yield return $"{lead}Refused: “{rejected.Pattern}”. {rejected.Rationale}";
    }

    private static string Range(Tolerance tolerance) => tolerance.Kind switch
    {
        ToleranceKind.Nominal => $"up to {PlainNumber.Of(tolerance.Width)} more or less",
        ToleranceKind.Relative => $"up to {PlainNumber.Of(tolerance.Width * 100)} % more or less",
        ToleranceKind.Geometric => $"up to {PlainNumber.Of(1 + tolerance.Width)} times more or less",
    };
}
