using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Answers;

/// <summary>Typed answers: the text with its gaps, and what came of each.</summary>
internal static class GapBlocks
{
    public static IEnumerable<Block> Asked(Session session, FillQuestion question, TypingHand hand)
    {
        if (question.Text is { } text)
        {
            yield return GapText.Of(text, n => n <= hand.Texts.Count ? hand.Texts[n - 1] : null,
                n => n - 1 == hand.Gap ? Tone.Cursor : Tone.Strong);
            foreach (VerdictPart part in session.IsTest ? [] : session.Current.Latest?.Verdict.Parts ?? [])
            {
                if (part is { IsRight: false, Note: { } note })
                    yield return ToldBlocks.Signed(false, $"[{part.Id}] {part.Given}", note, spaceBefore: true);
            }

            yield break;
        }

        foreach (Block block in Told(session, question)) yield return block;
    }

    public static IEnumerable<Block> Told(Session session, FillQuestion question)
    {
        if (session is { IsTest: true, Stage: not Stage.Done }) return [];
        return question.Text is { } text ? InText(session, question, text) : Lines(session, question);
    }

    /// <summary>The text filled in, then each gap that was not right.</summary>
    private static IEnumerable<Block> InText(Session session, FillQuestion question, string text)
    {
        var given = session.Current.Scored?.Answer as FillAnswer;
        Verdict? verdict = given is null ? null : session.Current.Scored!.Verdict; // there is one for what was given
        yield return GapText.Of(
            text, n => n <= question.Gaps.Count ? question.Gaps[n - 1].Example : null, _ => Tone.Right);
        for (int i = 0; i < question.Gaps.Count; i++)
        {
            VerdictPart? part = verdict?.Parts[i];
            string name = $"[{Phrases.Number(i + 1)}]";
            if (part is null) yield return ToldBlocks.Signed(true, $"{name} {question.Gaps[i].Example}", "", i == 0);
            else if (part.Given.Length == 0) yield return ToldBlocks.Signed(false, $"{name} ……", "left empty", i == 0);
            else yield return ToldBlocks.Signed(part.IsRight, $"{name} {part.Given}", "your answer", i == 0);
            if (part is { IsRight: false })
                yield return new Block
                {
                    Indent =
                    2,
                    Lead = [new Run("✓ ", Tone.Right)],
                    Runs = [new Run(question.Gaps[i].Example)]
                };
            foreach (string said in new[] { part?.Note, question.Gaps[i].Rationale }.OfType<string>())
                yield return new Block { Indent = 2, Runs = [new Run(said, Tone.Dim)] };
        }
    }

    private static IEnumerable<Block> Lines(Session session, FillQuestion question)
    {
        foreach (Attempt attempt in session.Current.Attempts)
        {
            if (attempt.Answer is not FillAnswer typed) continue;
            string mark = attempt.Verdict.Outcome == Outcome.Right ? "✓ "
                : attempt.Verdict.Outcome == Outcome.Partly ? "◐ "
                : "✗ ";
            Tone tone = attempt.Verdict.Outcome == Outcome.Wrong ? Tone.Wrong : Tone.Right;
            yield return new Block
            {
                Lead = [new Run(mark, tone)],
                Runs =
                [new Run(string.Join(", ", typed.Texts)), new Run("   your answer", Tone.Dim)],
                SpaceBefore = true
            };
            foreach (VerdictPart part in attempt.Verdict.Parts.Where(p => p.Note is not null))
            {
                // has one: filtered on the line above
                yield return new Block { Indent = 2, Runs = [new Run(part.Note!, Tone.Dim)] };
            }
        }

        if (session.Rung == Rung.Key && session.Current.Scored?.Verdict.Outcome != Outcome.Right)
        {
            yield return new Block
            {
                Lead = [new Run("✓ ", Tone.Right)],
                Runs =
                [new Run(string.Join(", ", question.Gaps.Select(g => g.Example)))],
                SpaceBefore = true
            };
        }
    }
}
