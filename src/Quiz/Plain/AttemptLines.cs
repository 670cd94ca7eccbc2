using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Plain;

/// <summary>What an answer was, and what is said about each part of it.</summary>
internal static class AttemptLines
{
    public static IEnumerable<Block> Of(Session session, Attempt attempt) => attempt.Answer switch
    {
        ChoiceAnswer choice => Rows.Of(session.Current, choice).SelectMany(row => Chosen(session, row)),
        FillAnswer fill => Typed(fill, attempt.Verdict),
        _ => [],
    };

    /// <summary>What the last answer lacked: the right options that were not chosen, a text that is accepted.</summary>
    public static IEnumerable<Block> NotGiven(Session session)
    {
        Attempt? latest = session.Current.Latest;
        return session.Current.Question.Match(
            choice: q => Missed(session, q, latest?.Answer as ChoiceAnswer),
            fill: q => latest?.Verdict.Outcome == Outcome.Right ? [] : [Block.Of($"The answer is: {string.Join(", ", q.Gaps.Select(g => g.Example))}")],
            order: _ => [],
            pair: _ => [],
            mark: _ => [],
            open: q => [Block.Of(q.Model)]);
    }

    /// <summary>A chosen option. That a tick is right is not told before everything is.</summary>
    private static IEnumerable<Block> Chosen(Session session, int row)
    {
        Option option = session.Current.Options[row];
        bool isMultiple = session.Current.Question is ChoiceQuestion { IsMultiple: true };
        if (option.IsCorrect && session.Rung != Rung.Key) yield break;
        string lead = !isMultiple ? "You chose" : option.IsCorrect ? "Rightly ticked," : "Wrongly ticked,";
        yield return Block.Of($"{lead} {Rows.Named(session.Current, row)}");
        if (option.Rationale is { } reason) yield return Block.Of(reason);
        foreach (Core.Evidence.Place place in option.IsCorrect ? [] : option.Misled.Places)
        {
            yield return Block.Of($"These words mislead, {FeedbackLines.Address(session, place)}: “{place.Quote}”");
        }
    }

    private static IEnumerable<Block> Missed(Session session, ChoiceQuestion question, ChoiceAnswer? given)
    {
        for (int row = 0; row < session.Current.Options.Count; row++)
        {
            Option option = session.Current.Options[row];
            if (!option.IsCorrect || given?.Options.Contains(option.Id) == true) continue;
            string lead = !question.IsMultiple ? "The answer is" : given is null ? "Right is" : "Missed,";
            yield return Block.Of($"{lead} {Rows.Named(session.Current, row)}");
            if (option.Rationale is { } reason) yield return Block.Of(reason);
        }
    }

    private static IEnumerable<Block> Typed(FillAnswer answer, Verdict verdict) =>
    [
        Block.Of($"You typed: {string.Join(", ", answer.Texts)}"),
        .. verdict.Parts.Select(p => p.Note).OfType<string>().Select(note => Block.Of(note)),
    ];
}
