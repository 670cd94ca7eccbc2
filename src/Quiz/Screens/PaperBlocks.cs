using System.Globalization;
using Quiz.Core.Prose;
using Quiz.Core.Sessions;
using Quiz.Core.Wording;
using Quiz.Screens.Pages;

namespace Quiz.Screens;

/// <summary>
/// Papers that are typed in, as rows: one for each student, or one for each question of the student at hand.
/// </summary>
internal static class PaperBlocks
{
    /// <summary>The anchor of what is to be in view.</summary>
    public const string Here = "here";

    /// <summary>The cells of a pane's inside are never more.</summary>
    private const int Measure = 92;

    /// <summary>More of those who are missing nobody reads.</summary>
    private const int MostNames = 60;

    private const int Frame = 4, NumberWidth = 6, ProofWidth = 6, CertaintyWidth = 5;

    /// <summary>What is half-way and what is whole a line each; those who are missing in one paragraph.</summary>
    public static IEnumerable<Block> Students(IReadOnlyList<PaperStudent> students)
    {
        int last = students.Count(s => s.State != PaperState.Missing) - 1;
        for (int i = 0; i <= last; i++)
        {
            bool isHalf = students[i].State == PaperState.Half;
            yield return new Block
            {
                Lead = [new Run(isHalf ? "◐ " : "✓ ", isHalf ? Tone.Strong : Tone.Right)],
                Runs = [new Run(students[i].Name, isHalf ? Tone.Strong : Tone.Text),
                    new Run("  " + students[i].What, Tone.Dim, Anchor: i == last ? Here : null)],
                SpaceBefore = i == 0,
            };
        }

        string[] missing = [.. students.Where(s => s.State == PaperState.Missing).Select(s => s.Name)];
        if (missing.Length == 0) yield break;
        string more = missing.Length > MostNames ? $"; and {Phrases.Number(missing.Length - MostNames)} more" : "";
        yield return new Block
        {
            Runs = [new Run(
            $"· Not typed in, {Phrases.Number(missing.Length)}: {string.Join("; ", missing.Take(MostNames))}{more}",
            Tone.Dim)],
            SpaceBefore = true
        };
    }

    /// <summary>
    /// The cells for an answer: most are a letter or two, and words are worth more room where there is some.
    /// </summary>
    public static int AnswerWidth(Size size) => size.Columns >= 100 ? 20 : size.Columns >= 72 ? 14 : 9;

    /// <summary>The headings of the columns.</summary>
    public static Block Columns(PaperTable table, int answerWidth) => Block.Of(
        $"{"",NumberWidth}{"answer".PadRight(answerWidth)}{(table.HasProof ? "proof".PadRight(ProofWidth) : "")}{(table.HasCertainty ? "sure".PadRight(CertaintyWidth) : "")}question", Tone.Dim);

    /// <summary>A question and what was typed for it: on one line, unless it is at hand.</summary>
    public static Block Cell(PaperTable table, PaperCell cell, bool isHere, Size size)
    {
        int answerWidth = AnswerWidth(size);
        int room = Math.Min(Measure, size.Columns - Frame) - NumberWidth - answerWidth - (table.HasProof
            ? ProofWidth
            : 0) - (table.HasCertainty ? CertaintyWidth : 0);
        Run Part(Asking part, string typed, int width) => new(
            Fit(typed.Length > 0 ? typed
                : isHere && table.Part == part ? "…"
                : part == Asking.Answer ? "·"
                : "", width - 1).PadRight(width),
            isHere && table.Part == part ? Tone.Strong : Tone.Text);
        return new Block
        {
            Lead =
            [
                new Run($"{(isHere ? "►" : " ")} {cell.Number.PadRight(NumberWidth - 2)}",
                    isHere ? Tone.Strong : Tone.Text),
                Part(Asking.Answer, cell.Answer, answerWidth),
                .. table.HasProof ? [Part(Asking.Proof, cell.Proof, ProofWidth)] : Array.Empty<Run>(),
                .. table.HasCertainty ? [Part(Asking.Certainty, cell.Certainty, CertaintyWidth)] : Array.Empty<Run>(),
            ],
            Runs = [new Run(isHere ? cell.Prompt : Fit(cell.Prompt.ReplaceLineEndings(" "), room),
                isHere ? Tone.Strong : Tone.Dim, Anchor: isHere ? Here : null)],
            IsSelected = isHere,
        };
    }

    /// <summary>A text cut to so many signs.</summary>
    private static string Fit(string text, int width)
    {
        var signs = new StringInfo(text);
        return signs.LengthInTextElements <= width
            ? text
            : signs.SubstringByTextElements(0, Math.Max(0, width - 1)) + "…";
    }
}
