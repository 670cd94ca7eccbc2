using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Documents;
using Quiz.Screens.Pages;

namespace Quiz.Screens.Presenting;

/// <summary>A place in the article that is looked at once the key is shown, and what to say above it.</summary>
internal sealed record EvidenceStop(Mark Mark, Block Said);

/// <summary>
/// The places behind an answer in the order in which a class looks at them: what decides, then what misled most hands.
/// </summary>
internal static class EvidenceWalk
{
    public static Items<EvidenceStop> Of(Session session)
    {
        if (!session.Current.IsRevealed) return [];
        Block answer = new() { Lead = [new Run("✓ ", Tone.Right)], Runs = [new Run(Answer(session), Tone.Right)] };
        return
        [
            .. FeedbackMarks.Of(session).Where(m => m.Tone == Tone.Decides).Select(m => new EvidenceStop(m, answer)),
            .. Misleading(session).DistinctBy(m => m.Place)
                .Select((m, i) =>
                    new EvidenceStop(new Mark(m.Place, Tone.Misleads, FormattableString.Invariant($"w{i}")), m.Said)),
        ];
    }

    /// <summary>The right answer on one line, options with the letters they have on the screen.</summary>
    public static string Answer(Session session)
    {
        Ballot ballot = Ballot.Of(session.Current);
        if (ballot.Kind != BallotKind.Options) return AnswerWords.Of(session, session.Current.Question.Key);
        return string.Join(
            "; ", ballot.Lines.Where(l => l.Outcome == Outcome.Right).Select(l => $"{l.Name}  {l.Text}"));
    }

    /// <summary>Why an option is what it is; null where its author does not say.</summary>
    public static string? Reason(Option option) =>
        option.Rationale ?? (option.Misled.Kind == MisledBy.Unsupported ? "Nothing in the article supports it." : null);

    /// <summary>
    /// The wrong options, the most chosen first. Those that no hand went up for are left out, unless no hands were
    /// counted.
    /// </summary>
    public static IEnumerable<(BallotLine Line, Option Option)> Wrong(Session session, bool chosenOnly)
    {
        if (session.Current.Question is not ChoiceQuestion question) return [];
        Vote? last = session.Current.Votes.IsEmpty ? null : session.Current.Votes[^1];
        return Ballot.Of(session.Current).MostChosenWrong(last)
            .Where(l => !chosenOnly || last is null || session.Current.Votes.Any(v => v.Of(l.Id) > 0))
            .Select(l => (l, question.Option(l.Id)));
    }

    private static IEnumerable<(Place Place, Block Said)> Misleading(Session session) =>
        from wrong in Wrong(session, chosenOnly: true)
        let reason = Reason(wrong.Option) is { } why ? ": " + why : ""
        let said = new Block
        {
            Lead = [new Run("✗ ", Tone.Wrong)],
            Runs = [new Run($"{wrong.Line.Name}  {wrong.Line.Text}", Tone.Strong), new Run(reason)],
        }
        from place in wrong.Option.Misled.Places
        select (place, said);
}
