using Quiz.Core;
using Quiz.Core.Classroom;

namespace Quiz.Papers;

/// <summary>Begins rows: empty, or with what was typed before.</summary>
internal static class PaperRows
{
    /// <param name="version">0-based.</param>
    /// <param name="earlier">What was typed of it before; null if nothing.</param>
    public static PaperRow Of(PaperTest test, Student student, int version, TypedPaper? earlier)
    {
        Items<PaperAnswer?> answers =
            test.Sheets[version].Questions.Select(q => earlier?.Answers.GetValueOrDefault(q.Question.Id)
                ?? (earlier is { IsWhole: true } ? new PaperAnswer(PaperAnswer.Nothing) : null)).ToItems();
        var row = new PaperRow(student, version, answers);
        int begun = earlier?.Begun is { } line
            ? test.Sheets[version].Questions.ToList().FindIndex(q => q.Question.Id == line.Question)
            : -1;
        if (begun >= 0) return row.To(begun) with { Begun = earlier!.Begun!.Text }; // found in it on the line above
        return row.FirstOpen is > 0 and var open ? row.To(open) : row.To(0);
    }
}
