using Quiz.Core.Prose;
using Quiz.Core.Questions;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;

namespace Quiz.Screens.Answers;

/// <summary>An open answer beside its model and its rubric.</summary>
internal static class OpenBlocks
{
    /// <param name="cursor">The line of the rubric under the cursor; −1 is none.</param>
    public static IEnumerable<Block> Told(Session session, int cursor)
    {
        var question = (OpenQuestion)session.Current.Question; // only open questions are told so
        bool isWritten = session.Current.Latest?.Answer is OpenAnswer;
        if (session.Current.Latest?.Answer is OpenAnswer answer)
        {
            yield return Block.Of("Your answer", Tone.Strong) with { SpaceBefore = true };
            yield return Block.Of(answer.Text);
        }

        yield return Block.Of("A model answer", Tone.Strong) with { SpaceBefore = true };
        yield return Block.Of(question.Model);
        if (question.Rubric.IsEmpty) yield break;
        yield return Block.Of(isWritten
            ? "What a good answer has: tick what yours has."
            : "What a good answer has", Tone.Strong) with
        { SpaceBefore = true };
        for (int row = 0; row < question.Rubric.Count; row++)
        {
            RubricLine line = question.Rubric[row];
            yield return new Block
            {
                Lead =
                [
                    new Run(row == cursor ? "› " : "  "),
                    new Run(RowKey.Of(row) + "  ", Tone.Key),
                    new Run(!isWritten ? "" : session.Current.Met.Contains(row) ? "[x] " : "[ ] "),
                ],
                Runs = [new Run(line.Text), new Run("   " + Phrases.Count(line.Points, "point"), Tone.Dim)],
                IsSelected = row == cursor,
                Target = FormattableString.Invariant($"rubric:{row}"),
            };
        }

        if (!isWritten) yield break;
        double met = session.Current.Met.Sum(m => question.Rubric[m].Points);
        yield return Block.Of(
            $"You find {Phrases.Number(met)} of {Phrases.Count(question.Rubric.Sum(r => r.Points), "point")} met; this stays outside the score.", Tone.Dim) with
        {
            SpaceBefore =
                true
        };
    }
}
