using Quiz.Core;
using Quiz.Core.Evidence;
using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;

namespace Quiz.Screens;

/// <summary>A question as it stands: prompt, options, and as much of the feedback as may be told.</summary>
internal static class QuestionDocument
{
    /// <summary>The click target of "I don't know".</summary>
    public const string DontKnow = "dont-know";

    /// <summary>Where the hint stands, to scroll to it when it is opened.</summary>
    public const string HintAnchor = "hint";

    /// <param name="cursor">The option under the cursor, by row; −1 is none.</param>
    /// <param name="allReasons">Whether the options that were neither chosen nor right say their reasons too.</param>
    public static Items<Block> Of(Session session, int cursor, bool allReasons)
    {
        Asked asked = session.Current;
        var blocks = new List<Block> { Block.Of(asked.Question.Prompt, Tone.Strong) };
        if (HowTo(asked.Question) is { } howTo && session.TakesAnswer) blocks.Add(Block.Of(howTo, Tone.Dim));
        blocks.AddRange(asked.Question.Match(
            choice: q => OptionBlocks.Of(session, q, cursor, allReasons),
            fill: q => TypedBlocks(session, q),
            order: _ => [],
            pair: _ => [],
            mark: _ => [],
            open: _ => []));
        if (session.TakesAnswer) blocks.Add(DontKnowBlock(session.Rung == Rung.None ? "I don't know" : "Show me the answer"));
        if (SaidHint(session) is { } hint) blocks.Add(Hint(hint));
        if (session.Rung == Rung.Place) blocks.Add(Labelled("Look again at ", Addresses(session) + "."));
        if (session.Rung == Rung.Key) blocks.AddRange(Explanation(session));
        if (asked.Dispute is { } reason) blocks.Add(Disputed(reason));
        return blocks.ToItems();
    }

    /// <summary>How to answer, and the scoring rule, before answering.</summary>
    public static string? HowTo(Question question) => question.Match(
        choice: q => !q.IsMultiple ? null : $"{(q.Choose is { } n ? $"Tick {Wording.Number(n)}." : "Tick all that are right.")} {q.Rule}",
        fill: q => q.Rule,
        order: q => q.Rule,
        pair: q => q.Rule,
        mark: q => q.Rule,
        open: q => q.Rule);

    /// <summary>The addresses of what decides: "¶7.2 and ¶9.1".</summary>
    public static string Addresses(Session session) => string.Join(" and ",
        session.Current.Question.Evidence.Select(e => session.Bank.Passage(e.Place.Passage).Label(e.Place.Range)).Distinct());

    private static Block DontKnowBlock(string text) => new()
    {
        Lead = [new Run("  0  ", Tone.Key)],
        Runs = [new Run(text, Tone.Dim)],
        SpaceBefore = true,
        Target = DontKnow,
    };

    /// <summary>The hint, once it was asked for or the ladder has come to it.</summary>
    public static string? SaidHint(Session session) =>
        session.TakesAnswer && (session.Current.HintOpened || session.Rung is Rung.Hint or Rung.Place) ? session.Current.Question.Hint : null;

    private static IEnumerable<Block> TypedBlocks(Session session, FillQuestion question)
    {
        foreach (Attempt attempt in session.IsTest && session.Stage != Stage.Done ? [] : session.Current.Attempts)
        {
            if (attempt.Answer is not FillAnswer typed) continue;
            string mark = attempt.Verdict.Outcome == Outcome.Right ? "✓ " : attempt.Verdict.Outcome == Outcome.Partly ? "◐ " : "✗ ";
            Tone tone = attempt.Verdict.Outcome == Outcome.Wrong ? Tone.Wrong : Tone.Right;
            yield return new Block { Lead = [new Run(mark, tone)], Runs = [new Run(string.Join(", ", typed.Texts)), new Run("   your answer", Tone.Dim)], SpaceBefore = true };
            foreach (VerdictPart part in attempt.Verdict.Parts.Where(p => p.Note is not null))
            {
                yield return new Block { Indent = 2, Runs = [new Run(part.Note!, Tone.Dim)] }; // has one: filtered on the line above
            }
        }

        if (session.Rung == Rung.Key && session.Current.Scored?.Verdict.Outcome != Outcome.Right)
        {
            yield return new Block { Lead = [new Run("✓ ", Tone.Right)], Runs = [new Run(string.Join(", ", question.Gaps.Select(g => g.Example)))], SpaceBefore = true };
        }
    }

    /// <summary>What is said once all may be told: the sum, the reason, the deciding words.</summary>
    public static IEnumerable<Block> Explanation(Session session)
    {
        Question question = session.Current.Question;
        if (session.Current.Scored?.Verdict.Reason is { } sum) yield return Labelled(session.Current.Attempts.Count > 1 ? "Score of your first try: " : "Score: ", sum + ".");
        if (question.Rationale is { } rationale) yield return Block.Of(rationale) with { SpaceBefore = true };
        int number = 0;
        foreach (EvidenceEntry entry in question.Evidence)
        {
            string address = session.Bank.Passage(entry.Place.Passage).Label(entry.Place.Range);
            yield return new Block
            {
                Lead = [new Run(address + " ", Tone.Key)],
                Runs = [new Run($"“{entry.Place.Quote}”", Tone.Decides)],
                SpaceBefore = number == 0,
                Target = FormattableString.Invariant($"evidence:{number}"),
            };
            number++;
        }

        if (question.Evidence.IsEmpty) yield return Block.Of("No sentence of the article says this.", Tone.Dim) with { SpaceBefore = true };
    }

    public static Block Hint(string hint) => Labelled("Hint: ", hint, HintAnchor);

    public static Block Disputed(string reason) => Labelled("You dispute this question: ", reason);

    private static Block Labelled(string label, string text, string? anchor = null) =>
        new() { Runs = [new Run(label, Tone.Strong, anchor), new Run(text)], SpaceBefore = true };
}
