using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Plain.Lines;

namespace Quiz.Plain;

/// <summary>
/// What else an author wrote about right and wrong: other texts that are accepted, and where wrong answers come from.
/// </summary>
internal static class BesideKeyLines
{
    public static IEnumerable<Block> Of(Session session) => session.Current.Question.Match(
        choice: _ => Wrong(session),
        fill: q => q.Gaps.SelectMany((gap, i) => AcceptedWords.Of(gap)
            .Select(words => Block.Of((q.Gaps.Count > 1 ? $"[{Phrases.Number(i + 1)}] " : "") + words))),
        order: _ => [],
        pair: _ => [],
        mark: _ => [],
        open: _ => []);

    private static IEnumerable<Block> Wrong(Session session)
    {
        for (int row = 0; row < session.Current.Options.Count; row++)
        {
            Option option = session.Current.Options[row];
            // of those there is no more to say
            if (option is { IsCorrect: true } or { Rationale: null, Misled.Kind: MisledBy.Nothing }) continue;
            yield return Block.Of($"Wrong is {Rows.Named(session.Current, row)}");
            if (option.Rationale is { } reason) yield return Block.Of(reason);
            if (option.Misled.Kind == MisledBy.Unsupported)
                yield return Block.Of("Nothing in the article supports it.");
            foreach (Place place in option.Misled.Places)
            {
                string how = option.Misled.Kind == MisledBy.Misreads ? "It misreads" : "It is from elsewhere,";
                yield return Block.Of($"{how} {SentenceNames.Address(session.Bank, place)}: “{place.Quote}”");
            }
        }
    }
}
