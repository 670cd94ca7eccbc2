using Quiz.Core.Questions;

namespace Quiz.Core.Sessions;

/// <summary>
/// What a wrong answer in practice is told next: what it really says, then the hint, then the place, then the key.
/// </summary>
public static class Ladder
{
    /// <summary>The rung that a question stands on after its attempts.</summary>
    /// <param name="hasLaterTries">Whether a wrong answer may be looked at again; if not, all is told at once.</param>
    public static Rung RungOf(Asked asked, bool hasLaterTries = true)
    {
        if (!asked.IsAnswered) return Rung.None;
        if (!hasLaterTries) return Rung.Key;
        if (asked.IsRevealed
            || asked.Attempts.Any(a => a.Verdict.Outcome is Outcome.Right or Outcome.DontKnow or Outcome.Unscored))
            return Rung.Key;
        if (!LeavesAChoice(asked)) return Rung.Key;
        Rung[] rungs = [.. Available(asked)];
        return asked.Attempts.Count <= rungs.Length ? rungs[asked.Attempts.Count - 1] : Rung.Key;
    }

    /// <summary>The rungs that have something to say.</summary>
    private static IEnumerable<Rung> Available(Asked asked)
    {
        if (SaysSomething(asked.Question, asked.Attempts[0])) yield return Rung.WhatItSays;
        if (asked.Question.Hint is not null) yield return Rung.Hint;
        // there the place is the answer
        if (!asked.Question.Evidence.IsEmpty && asked.Question is not MarkQuestion) yield return Rung.Place;
    }

    private static bool SaysSomething(Question question, Attempt attempt) => question.Match(
        choice: q => attempt.Verdict.Parts.Any(
            p => !p.IsRight && q.Option(p.Id) is { Rationale: not null, IsCorrect: false }),
        fill: _ => attempt.Verdict.Parts.Any(p => !p.IsRight && p.Note is not null),
        order: _ => false,
        pair: _ => false, // why a thing belongs somewhere tells where
        mark: _ => false,
        open: _ => false);

    /// <summary>With one untried option left there is nothing to look for.</summary>
    private static bool LeavesAChoice(Asked asked) => asked.Question.Match(
        choice: q => q.IsMultiple || q.Options.Count - Tried(asked).Count > 1,
        fill: _ => true,
        order: q => q.Items.Count > 2,
        pair: _ => true,
        mark: _ => true,
        open: _ => false);

    /// <summary>The options already given as a whole answer, which cannot be right any more.</summary>
    public static Items<string> Tried(Asked asked) => asked.Question is ChoiceQuestion { IsMultiple: false }
        ? asked.Attempts.Select(a => a.Answer).OfType<ChoiceAnswer>().SelectMany(a => a.Options).Distinct().ToItems()
        : [];
}

/// <summary>How much a question has told so far.</summary>
public enum Rung
{
    /// <summary>Not answered yet.</summary>
    None,

    /// <summary>What the chosen option really says.</summary>
    WhatItSays,

    /// <summary>The hint.</summary>
    Hint,

    /// <summary>The place in the passage.</summary>
    Place,

    /// <summary>Everything: key, reasons, deciding words.</summary>
    Key,
}
